/** The one-file build of mathjs has no types of its own; they are those of the package. */
declare module 'mathjs/lib/browser/math.js' {
  const mathjs: typeof import('mathjs');
  export default mathjs;
}
