const LONGEST = 100;

/** Letters with their marks, spaces, apostrophes and hyphens: K'…, H'…, Y-… are names too. One word is enough (domain 3.2.7). */
const NAME = /^\p{L}[\p{L}\p{M}'’ʼ -]*$/u;

/** NFC, single spaces, name case where the list has capitals only; null when it is no name. */
export function readPersonName(text: string): string | null {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name.length > LONGEST || !NAME.test(name)) return null;
  return isInOneCase(name) ? nameCase(name) : name;
}

const isInOneCase = (name: string) => name === name.toLocaleUpperCase('vi') || name === name.toLocaleLowerCase('vi');

/** A capital begins each word and each part after an apostrophe or a hyphen: NGUYỄN VĂN MẪU, K'BRIH, H'NIÊ. */
function nameCase(name: string): string {
  return name
    .toLocaleLowerCase('vi')
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'))
    .normalize('NFC');
}
