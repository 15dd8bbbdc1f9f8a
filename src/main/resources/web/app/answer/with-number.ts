/** "Rue Haute, 1000 Bruxelles" with a number is "Rue Haute 298, 1000 Bruxelles". */
export function withNumber(label: string, number: string): string {
  const [street, ...town] = label.split(', ');
  return [`${street} ${number}`, ...town].join(', ');
}
