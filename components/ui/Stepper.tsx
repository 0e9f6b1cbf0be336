import { Minus, Plus } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { IconButton } from './IconButton';
import './Stepper.css';

interface StepperProps {
  readonly legend: string;
  /** The value in words. */
  readonly shown: string;
  readonly smaller: { readonly label: string; readonly possible: boolean };
  readonly larger: { readonly label: string; readonly possible: boolean };
  /** -1 for the next smaller value, 1 for the next larger one. */
  readonly onStep: (direction: -1 | 1) => void;
}

/** A value between two buttons; the new value is read out. */
export function Stepper({ legend, shown, smaller, larger, onStep }: StepperProps) {
  const legendId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are buttons
    <div role="group" aria-labelledby={legendId}>
      <div class="choice-legend" id={legendId}>
        {legend}
      </div>
      <div class="stepper">
        <IconButton
          label={smaller.label}
          aria-disabled={!smaller.possible}
          onClick={() => smaller.possible && onStep(-1)}
        >
          <Minus class="icon" aria-hidden="true" />
        </IconButton>
        <output aria-live="polite">{shown}</output>
        <IconButton
          label={larger.label}
          aria-disabled={!larger.possible}
          onClick={() => larger.possible && onStep(1)}
        >
          <Plus class="icon" aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}
