/** One of the three papers that follow unsatisfactory performance. */
export interface PaperWords {
  title: string;
  lead: string;
  none: string;
  text: string;
  textMissing: string;
  day: string;
  add: string;
  done: string;
}

/** The words of the page for assistance. */
export const words = {
  title: (teacher: string) => `Assistance for ${teacher}`,
  back: 'Back to the evaluation',
  lead: 'When performance is unsatisfactory, the law asks for three things: a notice in writing, a conference with assistance, and a referral to Peer Assistance and Review where the district has it.',
  visibleTo:
    'the teacher, the evaluator and administrators of this school, and human resources. Unlike findings, each of these is seen by the teacher at once, and none can be changed afterwards.',
  visibleToTeacher: 'you, your evaluator and administrators of your school, and human resources.',
  dayMissing: 'Enter the day',
  conference: 'The conference itself is recorded on the page that finalises the evaluation.',
  finalise: 'Go to the conference',
} as const;

export const papers: Record<'notices' | 'plans' | 'referrals', PaperWords> = {
  notices: {
    title: 'Notice of unsatisfactory performance',
    lead: 'In writing, and describing what is unsatisfactory (Educ. Code 44664(b)).',
    none: 'No notice has been recorded.',
    text: 'What the notice describes',
    textMissing: 'Copy what the notice describes',
    day: 'Day it was given to the teacher',
    add: 'Record the notice',
    done: 'The notice is recorded.',
  },
  plans: {
    title: 'Assistance plan',
    lead: 'Specific recommendations for improvement, and how the teacher is assisted (Educ. Code 44664(b)).',
    none: 'No plan has been recorded.',
    text: 'How the teacher is assisted',
    textMissing: 'Say how the teacher is assisted',
    day: 'Day it was agreed on',
    add: 'Record the plan',
    done: 'The plan is recorded.',
  },
  referrals: {
    title: 'Peer Assistance and Review',
    lead: 'The referral of the teacher to the programme, where the district has one (Educ. Code 44664(c)).',
    none: 'No referral has been recorded.',
    text: 'Note (optional)',
    textMissing: '',
    day: 'Day of the referral',
    add: 'Record the referral',
    done: 'The referral is recorded.',
  },
};
