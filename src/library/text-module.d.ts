/** A report's text: webpack bundles it as a string, and so does the transform that the tests use. */
declare module '*.txt' {
  const text: string;
  export default text;
}
