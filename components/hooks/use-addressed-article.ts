import { useEffect, useState } from 'preact/hooks';
import { addressedArticle } from '../library/library-address';

/** Id of the saved article in the page's address; follows links and the browser's back button. */
export function useAddressedArticle(): string | null {
  const [id, setId] = useState(() => addressedArticle(location.hash));
  useEffect(() => {
    const changed = () => setId(addressedArticle(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return id;
}
