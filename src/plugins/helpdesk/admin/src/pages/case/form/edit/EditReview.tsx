import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { EditForm } from '../../../../../../shared/contracts/forms';
import type { FormDefinition } from '../../../../../../shared/form-fields';
import type { EditFormRefusal } from '../../../../api/forms-api';
import { useText } from '../../../../components/use-text';
import { ChangeList } from '../../../designer/ChangeList';
import { NOTHING } from '../../../designer/draft/draft';
import { useProblemWords } from '../../../designer/use-problem-words';

export type Review = { kind: 'checked'; data: EditForm.Response['data'] } | EditFormRefusal;

interface EditReviewProps {
  slug: string;
  /** As it is, and as it would be */
  published: FormDefinition;
  edited: FormDefinition;
  review: Review;
}

/** What saving the edits would change, and for how many cases (R46); or what stands against it. */
export function EditReview({ slug, published, edited, review }: EditReviewProps) {
  const text = useText();
  const configurationOf = (definition: FormDefinition) => ({ ...NOTHING, forms: [{ slug, ...definition }] });
  const states = [configurationOf(edited), configurationOf(published)];
  const inWords = useProblemWords(configurationOf(edited));

  switch (review.kind) {
    case 'checked': {
      const { changes, cases, problems } = review.data;
      return (
        <Sections>
          <Typography tag="p" fontWeight="bold">
            {text('form.edit.cases', { all: cases.all, open: cases.open })}
          </Typography>
          <Problems problems={problems.map(inWords)} />
          <ChangeList changes={changes} states={states} />
        </Sections>
      );
    }
    case 'conflict':
      return (
        <Sections role="alert">
          <Typography tag="p" fontWeight="bold" textColor="danger700">
            {text('form.edit.conflict')}
          </Typography>
          <ChangeList changes={review.changes} states={states} />
        </Sections>
      );
    case 'problems':
      return <Problems problems={review.problems.map(inWords)} />;
    case 'invalid':
      return <Problems problems={review.errors.map(({ path, message }) => ({ path: path.join('.'), message }))} />;
    case 'failed':
      return (
        <Typography tag="p" role="alert" textColor="danger700">
          {text(`failure.${review.failure}.title`)}
        </Typography>
      );
  }
}

function Problems({ problems }: { problems: { path: string; message: string }[] }) {
  if (problems.length === 0) return null;
  return (
    <ul role="alert">
      {problems.map(({ path, message }) => (
        <Typography key={`${path} ${message}`} tag="li" textColor="danger700">
          {message}
        </Typography>
      ))}
    </ul>
  );
}

const Sections = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
`;
