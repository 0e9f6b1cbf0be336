import './Skeleton.css';

interface SkeletonProps {
  /** CSS length or percentage. */
  readonly width?: string;
  /** CSS length. */
  readonly height?: string;
}

/** A grey bar in the place of a text that is on its way. */
export function Skeleton({ width = '100%', height = '14px' }: SkeletonProps) {
  return <div class="skeleton" aria-hidden="true" style={{ width, height }} />;
}
