import { useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n/t';
import { extensionVersion } from '../../utils/settings/about';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/Button';
import { StateView } from '../ui/StateView';
import { type Diagnosis, diagnosticsText } from './diagnostics';
import { FAILURE_WORDS, type NextStep, PERMISSION_WORDS } from './failure-words';

interface ReadFailureViewProps {
  readonly diagnosis: Diagnosis;
  /** Where it is shown: a panel may not have been given the tab yet. */
  readonly place: 'popup' | 'panel';
  readonly onRetry: () => void;
  readonly onReadAnyway: () => void;
}

/** Why there is no article, and what to do about it. */
export function ReadFailureView({ diagnosis, place, onRetry, onReadAnyway }: ReadFailureViewProps) {
  const { t } = useWords();
  const words =
    place === 'panel' && diagnosis.error === 'page-not-allowed'
      ? PERMISSION_WORDS
      : FAILURE_WORDS[diagnosis.error];
  return (
    <StateView
      level={1}
      icon={<words.icon class="icon" aria-hidden="true" />}
      tone={words.tone}
      title={t(words.title)}
      body={t(words.body)}
    >
      {words.steps.map((step) =>
        step === 'copy-diagnostics' ? (
          <CopyDiagnostics key={step} diagnosis={diagnosis} />
        ) : (
          <Button
            key={step}
            look={step === 'retry' ? 'primary' : 'outline'}
            data-action={step}
            onClick={step === 'read-anyway' ? onReadAnyway : onRetry}
          >
            {t(STEP_WORDS[step])}
          </Button>
        ),
      )}
    </StateView>
  );
}

const STEP_WORDS: Readonly<Record<NextStep, MessageKey>> = {
  'read-anyway': 'action_read_anyway',
  retry: 'action_retry',
  'read-current-tab': 'action_read_current',
  'copy-diagnostics': 'action_copy_diagnostics',
};

function CopyDiagnostics({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<MessageKey | null>(null);
  const copy = () =>
    navigator.clipboard
      .writeText(diagnosticsText(diagnosis, extensionVersion(), navigator.userAgent))
      .then(
        () => setOutcome('diagnostics_copied'),
        () => setOutcome('diagnostics_not_copied'),
      );
  return (
    <>
      <Button look="outline" data-action="copy-diagnostics" onClick={() => void copy()}>
        {t('action_copy_diagnostics')}
      </Button>
      <p role="status">{outcome ? t(outcome) : null}</p>
    </>
  );
}
