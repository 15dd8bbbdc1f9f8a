/** The bundler brings such a file as it is. */
declare module '*.txt' {
  const text: string;
  export default text;
}
