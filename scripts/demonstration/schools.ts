import { type RandomStream, shuffled } from './random.ts';

const plants = ['Oak', 'Cedar', 'Willow', 'Sycamore', 'Manzanita', 'Juniper', 'Laurel', 'Poppy', 'Sage', 'Alder'];
const places = ['Grove', 'Hill', 'Creek', 'Meadow', 'Ridge', 'Bend', 'Canyon', 'Terrace'];

/** Invented names for the 80 schools: a plant and a place, each combination once. */
export function inventSchoolNames(random: RandomStream): string[] {
  const all = plants.flatMap((plant) => places.map((place) => `${plant} ${place} Elementary School`));
  return shuffled(all, random);
}
