/** A style sheet as text, for shadow roots. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
