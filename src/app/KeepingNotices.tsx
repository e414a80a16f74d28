import type { SavingProblem, SetAside } from '../store/keeping';
import { useActions, useStore } from '../store/StoreContext';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

const savingProblems: Readonly<Record<SavingProblem, string>> = {
  forbidden:
    'This browser does not let the app store anything, so your answers last only until this page is closed. Everything else works.',
  full: 'This browser’s storage is full, so your latest answers are not being saved. They last until this page is closed. Free some space for websites, then change any answer to try again.',
  protected:
    'Your latest answers are not being saved, because saving would overwrite the stored answers that could not be read or copied.',
};

function explain({ reason, problem }: SetAside): string {
  if (reason === 'newer') {
    return 'The answers stored in this browser were made by a newer version of the app. This version cannot read them and starts empty.';
  }
  if (reason === 'foreign') {
    return 'What is stored in this browser under the name of this app was not made by it. The app starts empty.';
  }
  return `The answers stored in this browser are damaged (${problem}). The app starts empty.`;
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'ten-to-one-set-aside.json';
  link.click();
  URL.revokeObjectURL(url);
}

/** What there is to say about keeping answers; usually nothing. */
export function KeepingNotices() {
  const setAside = useStore((state) => state.setAside);
  const problem = useStore((state) => state.savingProblem);
  const { dismissSetAside } = useActions();
  return (
    <>
      {setAside && (
        <Notice
          tone="warning"
          live
          actions={
            <>
              <Button small onClick={() => download(setAside.text)}>
                Download the stored text
              </Button>
              <Button small onClick={dismissSetAside}>
                Dismiss
              </Button>
            </>
          }
        >
          <p>{explain(setAside)}</p>
          <p>
            {setAside.key === null
              ? 'The stored text is left as it is.'
              : `Nothing was lost: the stored text was moved, unchanged, to “${setAside.key}”.`}
          </p>
        </Notice>
      )}
      {problem && (
        <Notice tone="warning" live>
          <p>{savingProblems[problem]}</p>
        </Notice>
      )}
    </>
  );
}
