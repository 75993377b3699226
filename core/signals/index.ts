import { abusiveExchange } from '#core/signals/abusive-exchange.ts';
import { bequest } from '#core/signals/bequest.ts';
import { confidentialDisclosure } from '#core/signals/confidential-disclosure.ts';
import { councilBusinessPost } from '#core/signals/council-business-post.ts';
import { disparagement } from '#core/signals/disparagement.ts';
import { giftOffer } from '#core/signals/gift-offer.ts';
import { hospitalityOffer } from '#core/signals/hospitality-offer.ts';
import { inducement } from '#core/signals/inducement.ts';
import { mediaRequest } from '#core/signals/media-request.ts';
import { membership } from '#core/signals/membership.ts';
import { outsideWork } from '#core/signals/outside-work.ts';
import { politicalActivity } from '#core/signals/political-activity.ts';
import { politicalAdvice } from '#core/signals/political-advice.ts';
import { preferentialRate } from '#core/signals/preferential-rate.ts';
import { procurementContact } from '#core/signals/procurement-contact.ts';
import { publicProtest } from '#core/signals/public-protest.ts';
import type { Signal } from '#core/signals/signal.ts';
import { sponsorship } from '#core/signals/sponsorship.ts';
import { supplierMeeting } from '#core/signals/supplier-meeting.ts';
import { supplierRelationship } from '#core/signals/supplier-relationship.ts';
import { wrongdoingReport } from '#core/signals/wrongdoing-report.ts';

/** Every signal, in the order of the catalogue. A test holds this list against the folder. */
export const signals: readonly Signal[] = [
  giftOffer,
  bequest,
  preferentialRate,
  hospitalityOffer,
  supplierMeeting,
  procurementContact,
  supplierRelationship,
  membership,
  outsideWork,
  inducement,
  sponsorship,
  mediaRequest,
  confidentialDisclosure,
  politicalActivity,
  politicalAdvice,
  publicProtest,
  councilBusinessPost,
  disparagement,
  abusiveExchange,
  wrongdoingReport,
];
