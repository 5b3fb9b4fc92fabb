/** What other features may use of models. */
export { type PublishedQuestion, publishedModel } from './ask.ts';
export { type Model, model, storedModel } from './shapes.ts';
