import { abusiveExchange } from '#core/signals/abusive-exchange.ts';
import { bequest } from '#core/signals/bequest.ts';
import { closeRelationship } from '#core/signals/close-relationship.ts';
import { confidentialDisclosure } from '#core/signals/confidential-disclosure.ts';
import { councilBusinessPost } from '#core/signals/council-business-post.ts';
import { councilResources } from '#core/signals/council-resources.ts';
import { disparagement } from '#core/signals/disparagement.ts';
import { giftOffer } from '#core/signals/gift-offer.ts';
import { hospitalityOffer } from '#core/signals/hospitality-offer.ts';
import { inducement } from '#core/signals/inducement.ts';
import { informationRequest } from '#core/signals/information-request.ts';
import { intellectualProperty } from '#core/signals/intellectual-property.ts';
import { managementBuyout } from '#core/signals/management-buyout.ts';
import { mediaRequest } from '#core/signals/media-request.ts';
import { membership } from '#core/signals/membership.ts';
import { outsideWork } from '#core/signals/outside-work.ts';
import { personalDataRequest } from '#core/signals/personal-data-request.ts';
import { personalInterest } from '#core/signals/personal-interest.ts';
import { politicalActivity } from '#core/signals/political-activity.ts';
import { politicalAdvice } from '#core/signals/political-advice.ts';
import { preferentialRate } from '#core/signals/preferential-rate.ts';
import { procurementContact } from '#core/signals/procurement-contact.ts';
import { publicProtest } from '#core/signals/public-protest.ts';
import { publication } from '#core/signals/publication.ts';
import { recruitmentConflict } from '#core/signals/recruitment-conflict.ts';
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
  managementBuyout,
  personalInterest,
  membership,
  outsideWork,
  recruitmentConflict,
  closeRelationship,
  inducement,
  sponsorship,
  mediaRequest,
  publication,
  confidentialDisclosure,
  personalDataRequest,
  informationRequest,
  politicalActivity,
  politicalAdvice,
  publicProtest,
  councilBusinessPost,
  disparagement,
  abusiveExchange,
  wrongdoingReport,
  councilResources,
  intellectualProperty,
];
