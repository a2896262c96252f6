const pause = 2000;

/** Fetches a part of a page, again every two seconds while the network fails. What is answered here ends it. */
export function keepTrying<Part>(load: () => Promise<Part>, arrive: (part: Part) => void): () => void {
  let wanted = true;
  const attempt = () => {
    if (!wanted) return;
    load().then(
      (part) => wanted && arrive(part),
      () => setTimeout(attempt, pause),
    );
  };
  attempt();
  return () => void (wanted = false);
}
