import { useActions, useStore } from '../store/StoreContext';
import type { SavingProblem } from '../store/saver';
import type { SetAside } from '../store/setAside';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

const savingProblems: Readonly<Record<SavingProblem, string>> = {
  forbidden:
    'This browser does not let the app store anything, so your answers last only until this page is closed. Everything else works.',
  full: 'This browser’s storage is full, so your latest answers are not being saved. They last until this page is closed. Free some space for websites, then try again or change any answer.',
  protected:
    'Your latest answers are not being saved, because saving would overwrite the stored answers that could not be read or copied.',
};

const beginnings = {
  'at first': 'The answers stored in this browser',
  later: 'The answers that another tab stored meanwhile',
} as const satisfies Record<SetAside['found'], string>;

const endings = {
  'at first': 'The app starts empty.',
  later: 'This page goes on with its own answers.',
} as const satisfies Record<SetAside['found'], string>;

function explain({ reason, problem, found }: SetAside): string {
  const [beginning, ending] = [beginnings[found], endings[found]];
  if (reason === 'newer') {
    return `${beginning} were made by a newer version of the app. This version cannot read them. ${ending}`;
  }
  if (reason === 'foreign') {
    return `What is stored in this browser under the name of this app was not made by it. ${ending}`;
  }
  return `${beginning} are damaged (${problem}). ${ending}`;
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
  const { dismissSetAside, saveAgain } = useActions();
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
        <Notice
          tone="warning"
          live
          {...(problem !== 'forbidden' && {
            actions: (
              <Button small onClick={saveAgain}>
                Try again
              </Button>
            ),
          })}
        >
          <p>{savingProblems[problem]}</p>
        </Notice>
      )}
    </>
  );
}
