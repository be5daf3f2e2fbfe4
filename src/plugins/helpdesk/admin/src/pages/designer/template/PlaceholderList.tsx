import { Typography } from '@strapi/design-system';
import { TEMPLATE_PLACEHOLDERS, type TemplatePlaceholder } from '../../../../../shared/template-placeholders';
import { CopyText } from '../../../components/CopyText';
import { useText } from '../../../components/use-text';
import { Fact, FactList } from '../../case/FactRow';

const ALL = Object.keys(TEMPLATE_PLACEHOLDERS) as TemplatePlaceholder[];

/** What a template may speak of; one click copies a placeholder. */
export function PlaceholderList() {
  const text = useText();
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        {text('designer.template.placeholders.help')}
      </Typography>
      <FactList>
        {ALL.map((placeholder) => (
          <Fact key={placeholder} label={text(`designer.placeholder.${placeholder}`)}>
            <code>
              <CopyText value={`{{${TEMPLATE_PLACEHOLDERS[placeholder]}}}`} />
            </code>
          </Fact>
        ))}
      </FactList>
    </>
  );
}
