import './OutletName.css';

const TONES = 5;

interface OutletMarkProps {
  readonly name: string | null;
  readonly large?: boolean;
}

/** The outlet's first letter on a tone of its own: never a picture from its server. */
export function OutletMark({ name, large = false }: OutletMarkProps) {
  const tone = name ? `outlet-mark-${toneOf(name)}` : 'outlet-mark-unknown';
  return (
    <span class={`outlet-mark ${tone}${large ? ' outlet-mark-large' : ''}`} aria-hidden="true">
      {name ? firstLetter(name) : '?'}
    </span>
  );
}

function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toUpperCase() ?? '?';
}

/** The same outlet always gets the same tone. */
function toneOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % TONES;
}
