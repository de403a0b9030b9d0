import { Button } from '@fluentui/react-components';
import { StarFilled, StarRegular } from '@fluentui/react-icons/svg/star';
import { useLanguage } from '../controls/language-context';
import type { ViewProps } from '../view-props';
import { basketTexts } from './words';

/** Keeps a figure among a person's favourites, or no more. */
export function FavouriteButton({ address, state, tell }: FavouriteButtonProps) {
  const texts = basketTexts(useLanguage());
  const isFavourite = state.basket.favourites.includes(address);
  const name = isFavourite ? texts.dropFavourite : texts.addFavourite;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={isFavourite ? <StarFilled /> : <StarRegular />}
      title={name}
      aria-label={name}
      aria-pressed={isFavourite}
      onClick={() => {
        tell({ kind: 'favourite-marked', address, marked: !isFavourite });
      }}
    />
  );
}

interface FavouriteButtonProps extends Pick<ViewProps, 'state' | 'tell'> {
  readonly address: string;
}
