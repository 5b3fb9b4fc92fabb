import { useRef, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Alert } from '../../components/alert.tsx';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Failure } from '../../components/failure.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { Page } from '../../components/page.tsx';
import { useAction } from '../../components/use-action.ts';
import { useSession } from '../../session/session-context.tsx';
import { DemonstrationAccounts } from './demonstration-accounts.tsx';
import { words } from './words.ts';

export function SignInPage() {
  const { session, hasEnded, signIn } = useSession();
  const { state } = useLocation() as { state: { returnTo?: string } | null };
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submitButton = useRef<HTMLButtonElement>(null);
  const { busy, error, run } = useAction();

  if (session) return <Navigate to={state?.returnTo ?? '/'} replace />;

  const submit = () => {
    const found: FieldError[] = [];
    if (email.trim() === '') found.push({ field: 'email', message: words.emailMissing });
    if (password === '') found.push({ field: 'password', message: words.passwordMissing });
    setErrors(found);
    if (found.length === 0 && !busy) run(() => signIn(email.trim(), password));
  };
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.message;

  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      {hasEnded && (
        <Alert kind="info" announce>
          <p>{words.ended}</p>
        </Alert>
      )}
      <ErrorSummary errors={errors} />
      {error !== null && <Failure error={error} />}
      <div className="columns">
        <form
          className="card"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Field id="email" label={words.email} error={errorOf('email')}>
            <input
              className="usa-input"
              id="email"
              type="email"
              autoComplete="username"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
              {...describedBy('email', undefined, errorOf('email'))}
            />
          </Field>
          <Field id="password" label={words.password} error={errorOf('password')}>
            <input
              className="usa-input"
              id="password"
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              {...describedBy('password', undefined, errorOf('password'))}
            />
          </Field>
          <div className="button-row">
            <button ref={submitButton} type="submit" className="usa-button" aria-disabled={busy}>
              {busy ? words.submitting : words.submit}
            </button>
          </div>
        </form>
        <DemonstrationAccounts
          onChoose={(account) => {
            setEmail(account.email);
            setPassword(account.password);
            setErrors([]);
            submitButton.current?.focus();
          }}
        />
      </div>
    </Page>
  );
}
