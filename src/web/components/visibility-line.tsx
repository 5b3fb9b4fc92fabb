/** The line that answers "when I save this, who can see it?" wherever something is entered or shown. */
export function VisibilityLine({ text }: { text: string }) {
  return (
    <p className="visibility-line">
      <strong>Who can see this:</strong> {text}
    </p>
  );
}
