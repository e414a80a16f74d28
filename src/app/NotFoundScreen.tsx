import { ScreenHeading } from '../parts/ScreenHeading';
import { ButtonLink } from '../ui/Button';

export function NotFoundScreen({ path }: { readonly path: string }) {
  return (
    <>
      <ScreenHeading title="Page not found">There is no page at this address</ScreenHeading>
      <p>Nothing here is called “{path}”. The link may be cut off or mistyped. Your answers are untouched.</p>
      <p>
        <ButtonLink href="#/" look="primary">
          Go to the start
        </ButtonLink>
      </p>
    </>
  );
}
