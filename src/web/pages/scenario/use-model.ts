import { useCallback, useEffect, useRef, useState } from 'react';
import type { Model, ModelQuestion } from '../../api/model-types.ts';
import { askModel } from '../../api/modelling.ts';

/** An answer, with the text of the question that it answers. */
export interface Answered {
  text: string;
  model: Model;
}

/** Puts questions to the model, one at a time; a newer question takes the place of an older one. */
export function useModel() {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  const ask = useCallback((question: ModelQuestion, text: string) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setIsAsking(true);
    setError(null);
    askModel(question, abort.signal).then(
      (model) => {
        if (abort.signal.aborted) return;
        setAnswered({ text, model });
        setIsAsking(false);
      },
      (reason: unknown) => {
        if (abort.signal.aborted) return;
        setError(reason);
        setIsAsking(false);
      },
    );
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  return { answered, isAsking, error, ask };
}
