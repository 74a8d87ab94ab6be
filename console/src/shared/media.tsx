/** A creative as it looks, whole, on a neutral stage. Videos are silent and move only if the reader likes motion. */
export function Media({
  url,
  kind,
  title,
  className = '',
}: {
  url: string;
  kind: 'image' | 'video';
  title: string;
  className?: string;
}) {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <div className={`media ${className}`}>
      {kind === 'image' ? (
        <img src={url} alt={title} loading="lazy" decoding="async" />
      ) : (
        <video
          key={url}
          src={url}
          aria-label={title}
          muted
          loop
          playsInline
          autoPlay={!isStill}
          controls={isStill}
        />
      )}
    </div>
  );
}
