import { type RandomStream, shuffled } from './random.ts';

/** Common given names and family names of many origins. They are combined at random; no combination is a real person. */
const givenNames = words(`
  Aaliyah Adriana Ahmed Aiko Aisha Alejandro Alicia Amara Amir Ana Andre Angela Anita Antonio Anya Arjun Armando Arthur
  Asha Aurora Beatriz Benjamin Bianca Camila Carlos Carmen Caroline Cecilia Chandra Chloe Claire Clara Connor Cristina
  Daniel Darius David Deepa Delia Diana Diego Dolores Eduardo Elena Eli Elijah Elisa Emeka Emilia Emily Enrique Erin
  Esperanza Esther Ethan Eva Farah Fatima Felix Fernando Francesca Gabriel Gloria Grace Graciela Guadalupe Hana Hannah
  Hector Helen Hiro Hugo Ibrahim Imani Ines Irene Iris Isaac Isabel Ivan Jada Jamal Jasmine Javier Jerome Jin Joanna
  Joaquin Jonah Jorge Josefina Julia Julian Kai Kamala Karina Kavita Keiko Kenji Kiara Kofi Laila Lars Laura Leila Leo
  Leticia Liam Lidia Lila Linh Lucia Luis Luz Mai Malik Manuel Marcus Maria Mariam Marisol Marta Mateo Maya Mei Miguel
  Mina Miriam Monica Nadia Naomi Natalia Nathan Nia Nikhil Nina Noah Noor Nora Oksana Olivia Omar Oscar Pablo Paloma
  Patrick Paula Pedro Pilar Priya Quentin Rachel Rafael Ramona Ravi Rebecca Renata Ricardo Rohan Rosa Ruben Ruth Sabina
  Salma Samir Samuel Sana Sandra Santiago Sara Sergio Simone Sofia Soledad Stella Sunita Susana Tamika Tariq Tatiana
  Teresa Thanh Theo Thomas Tomas Tuan Uma Valentina Vanessa Vera Victor Vikram Violet Wei William Ximena Yara Yasmin
  Yolanda Yuki Yusuf Zahra Zoe`);

const familyNames = words(`
  Abad Abbott Acosta Adeyemi Aguilar Ahmadi Alcantara Allen Alvarado Amador Andersen Arellano Arroyo Avila Bailey Banerjee
  Barrera Becker Benitez Bergstrom Bhatt Blackwell Bautista Bishop Brandt Briones Bui Burgess Caldwell Camacho Campos
  Cardenas Carrillo Castaneda Chandler Chang Chavez Chen Cho Cisneros Coleman Contreras Cordova Cortez Dang Das Delgado
  Desai Diallo Dinh Dominguez Donovan Duarte Duong Edwards Elias Escobar Espinoza Estrada Farouk Figueroa Fischer Flores
  Fonseca Franklin Fuentes Fujita Galvan Garcia Ghosh Gill Gonzalez Graham Greene Guerrero Gupta Gutierrez Haddad Hansen
  Harper Hayashi Hernandez Herrera Hoang Holloway Hossain Huang Huerta Huynh Ibarra Ito Iyer Jackson Jimenez Johansson
  Joshi Juarez Kang Kaplan Kapoor Keller Khan Khoury Kim Kimura Kumar Kwan Lam Lara Larsen Le Ledesma Lee Leon Lin Liu
  Lombardi Lopez Lozano Luna Mahmoud Maldonado Manning Marquez Martinez Mehta Mejia Mendoza Menon Mercado Meyer Miranda
  Mitchell Molina Montoya Moreno Mori Morrow Mukherjee Munoz Nair Nakamura Navarro Nguyen Nielsen Nunez Nwosu Ocampo
  Ochoa Okafor Olsen Ortega Osei Osman Owens Pacheco Padilla Palacios Park Patel Pena Perez Petrov Pham Phan Ponce Prasad
  Quintero Quiroz Rahman Ramirez Ramos Rao Reddy Reyes Rivera Robinson Robles Rojas Romero Rosales Rossi Saldana Salinas
  Sandoval Santos Sato Schneider Sengupta Serrano Shah Shapiro Sharma Silva Singh Soto Suarez Suzuki Takahashi Tanaka Tang
  Tapia Thompson Torres Tran Trujillo Truong Ueda Valdez Vance Vargas Vasquez Velasco Vega Villanueva Vo Vu Walker Wang
  Watanabe Weber Whitfield Wong Wu Yamada Yang Yoon Young Zamora Zapata Zavala Zhang Zhou`);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

export interface InventedName {
  givenName: string;
  familyName: string;
}

/** As many different invented names as asked for; no combination comes twice. */
export function inventNames(count: number, random: RandomStream): InventedName[] {
  const all = givenNames.flatMap((givenName) => familyNames.map((familyName) => ({ givenName, familyName })));
  return shuffled(all, random).slice(0, count);
}
