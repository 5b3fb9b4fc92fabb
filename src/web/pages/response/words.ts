/** The words of the page for responses. */
export const words = {
  title: (teacher: string) => `Response to the evaluation of ${teacher}`,
  back: 'Back to the evaluation',
  lead: 'A response is possible at any time. It becomes a permanent part of the evaluation: nobody can change it or take it away, also not you.',
  leadOnPaper:
    'Copy here what the teacher handed in on paper, word for word. It becomes a permanent part of the evaluation: nobody can change it or take it away.',
  visibleTo:
    'the teacher, the evaluator and administrators of this school, and human resources. Until you attach it, nobody but you: it is kept in this tab only.',
  response: 'Your response',
  responseOnPaper: 'The response, word for word',
  responseMissing: 'Write the response',
  receivedOn: 'Day it was handed in',
  receivedMissing: 'Enter the day on which it was handed in',
  attach: 'Attach the response',
  attachTitle: 'Attach this response for good?',
  attachText: 'It cannot be changed or taken away afterwards. A further response can be attached at any time.',
  attached: 'The response is attached.',
  earlier: 'Responses on record',
  none: 'No response is on record yet.',
  given: (day: string, name: string) => `${day}, by ${name}`,
  somebody: 'somebody who is no longer here',
} as const;
