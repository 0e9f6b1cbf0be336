import { displayText } from '../../utils/text/display-text';
import { useWords } from '../hooks/use-words';
import { OutletMark } from './OutletMark';
import './OutletName.css';

/** Whose article it is: mark and name, or the quiet statement that it is not known. */
export function OutletName({ name }: { readonly name: string | null }) {
  const { t } = useWords();
  const shown = name === null ? null : displayText(name);
  return (
    <span class="outlet" data-known={shown !== null}>
      <OutletMark name={shown} />
      <bdi data-fact="outlet">{shown ?? t('outlet_unknown')}</bdi>
    </span>
  );
}
