import { Confirmation } from '../content/confirmation';
import { Fact, Facts } from '../content/facts';
import { Qr } from '../content/qr';
import { Section } from '../page/section';
import { Sheet, SheetHead } from '../page/sheet';
import type { GalleryTexts } from './texts';

export function PaperSamples({ texts }: { texts: GalleryTexts['papers'] }) {
  return (
    <Section id="g-papers" title={texts.title}>
      <div className="demo">
        <Confirmation title={texts.sent} headingLevel={3} />
        <Sheet labelledBy="g-receipt">
          <SheetHead id="g-receipt" title={texts.receipt} headingLevel={3} reference="NAM-26-9T3D-51">
            {texts.sealed}
          </SheetHead>
          <Facts>
            <Fact label={texts.applicant}>Camille Lambert</Fact>
            <Fact label={texts.price}>{texts.free}</Fact>
          </Facts>
          <Qr value="https://guichet.example/fr/verifier/NAM-26-9T3D-51" label={texts.qr} />
        </Sheet>
      </div>
    </Section>
  );
}
