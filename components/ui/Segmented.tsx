import './Segmented.css';

interface SegmentedProps<V extends string> {
  readonly legend: string;
  /** Name of the radio group; one of its kind in the page. */
  readonly name: string;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly onChoose: (value: V) => void;
}

/** A choice of a few short words side by side: radio buttons in a fieldset. */
export function Segmented<V extends string>({
  legend,
  name,
  value,
  choices,
  onChoose,
}: SegmentedProps<V>) {
  return (
    <fieldset class="choice-group">
      <legend>{legend}</legend>
      <div class="segmented">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
