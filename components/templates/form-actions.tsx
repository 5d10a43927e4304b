import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { ConfirmButton } from '../ui/confirm-button';

/** The end of a form. Text that was typed is thrown away only after a second click. */
export function FormActions({ isDirty, onCancel }: { isDirty: boolean; onCancel: () => void }) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="submit" look="primary">
        {t('templates.save')}
      </Button>
      {isDirty ? (
        <ConfirmButton
          look="quiet"
          label={t('templates.cancel')}
          question={t('templates.discardAsk')}
          yes={t('templates.discardYes')}
          no={t('templates.discardNo')}
          onConfirm={onCancel}
        >
          {t('templates.cancel')}
        </ConfirmButton>
      ) : (
        <Button look="quiet" onClick={onCancel}>
          {t('templates.cancel')}
        </Button>
      )}
    </div>
  );
}
