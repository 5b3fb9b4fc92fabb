import { cell, readCsv } from './fixtures.ts';

export type Grade = 'K' | '1' | '2' | '3';
export const grades: readonly Grade[] = ['K', '1', '2', '3'];

/** STAR followed one cohort from kindergarten in 1985-86; the demonstration moves it forward by 37 years. */
export const schoolYearOf: Readonly<Record<Grade, string>> = {
  K: '2022-23',
  '1': '2023-24',
  '2': '2024-25',
  '3': '2025-26',
};

export const subjects = ['math', 'reading'] as const;
export type Subject = (typeof subjects)[number];

/** One pupil in one grade with one teacher. A missing score is undefined, never zero. */
export interface PupilYear {
  pupilKey: string;
  grade: Grade;
  schoolKey: string;
  teacherKey: string;
  scores: Readonly<Record<Subject, string | undefined>>;
}

/** A STAR teacher: one school and one grade, in one school year. */
export interface StarTeacher {
  teacherKey: string;
  schoolKey: string;
  grade: Grade;
  /** Years of teaching before the school year; undefined where STAR does not know (11 teachers). */
  yearsBefore: number | undefined;
}

/** Tennessee STAR as the demonstration uses it: 26,796 pupil-years and the 1,387 teachers who taught them. */
export interface Star {
  pupilYears: readonly PupilYear[];
  teachers: readonly StarTeacher[];
}

/** Reads the real pupil scores. Teachers come in the order of their number, so that whatever follows is stable. */
export function readStar(): Star {
  const lines = readCsv('star.csv.gz');
  const teachers = new Map<string, StarTeacher>();
  const pupilYears = lines.map((line): PupilYear => {
    const years = cell(line, 'teacher_experience');
    const grade = gradeOf(cell(line, 'grade'));
    const schoolKey = cell(line, 'school_id');
    const teacherKey = cell(line, 'teacher_id');
    teachers.set(teacherKey, { teacherKey, schoolKey, grade, yearsBefore: years === '' ? undefined : Number(years) });
    const scores = { math: scoreOf(cell(line, 'math')), reading: scoreOf(cell(line, 'reading')) };
    return { pupilKey: cell(line, 'student_id'), grade, schoolKey, teacherKey, scores };
  });
  return {
    pupilYears,
    teachers: [...teachers.values()].toSorted((a, b) => Number(a.teacherKey) - Number(b.teacherKey)),
  };
}

function scoreOf(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function gradeOf(text: string): Grade {
  const grade = grades.find((known) => known === text);
  if (grade === undefined) throw new Error(`STAR has no grade "${text}"`);
  return grade;
}
