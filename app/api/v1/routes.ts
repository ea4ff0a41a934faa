import type { RouteModule } from "@/lib/http/spec";
import * as activitiesActivityIdHistory from "./athletes/[athleteId]/activities/[activityId]/history/route";
import * as activitiesActivityIdRestore from "./athletes/[athleteId]/activities/[activityId]/restore/route";
import * as activitiesActivityId from "./athletes/[athleteId]/activities/[activityId]/route";
import * as activities from "./athletes/[athleteId]/activities/route";
import * as adherence from "./athletes/[athleteId]/adherence/route";
import * as awayAwayId from "./athletes/[athleteId]/away/[awayId]/route";
import * as away from "./athletes/[athleteId]/away/route";
import * as blocksBlockId from "./athletes/[athleteId]/blocks/[blockId]/route";
import * as blocksBatch from "./athletes/[athleteId]/blocks/batch/route";
import * as blocks from "./athletes/[athleteId]/blocks/route";
import * as caseRecord from "./athletes/[athleteId]/case/route";
import * as changesChangeIdAccept from "./athletes/[athleteId]/changes/[changeId]/accept/route";
import * as changesChangeIdAnswer from "./athletes/[athleteId]/changes/[changeId]/answer/route";
import * as changesChangeIdDecline from "./athletes/[athleteId]/changes/[changeId]/decline/route";
import * as changesChangeIdKeep from "./athletes/[athleteId]/changes/[changeId]/keep/route";
import * as changesChangeIdQuestion from "./athletes/[athleteId]/changes/[changeId]/question/route";
import * as changesChangeIdUndo from "./athletes/[athleteId]/changes/[changeId]/undo/route";
import * as changes from "./athletes/[athleteId]/changes/route";
import * as checkIns from "./athletes/[athleteId]/check-ins/route";
import * as clearances from "./athletes/[athleteId]/clearances/route";
import * as commentsCommentId from "./athletes/[athleteId]/comments/[commentId]/route";
import * as commentsRead from "./athletes/[athleteId]/comments/read/route";
import * as comments from "./athletes/[athleteId]/comments/route";
import * as editsEditIdUndo from "./athletes/[athleteId]/edits/[editId]/undo/route";
import * as edits from "./athletes/[athleteId]/edits/route";
import * as evenings from "./athletes/[athleteId]/evenings/route";
import * as exportEverything from "./athletes/[athleteId]/export/everything/route";
import * as exported from "./athletes/[athleteId]/export/route";
import * as grantsGrantId from "./athletes/[athleteId]/grants/[grantId]/route";
import * as grants from "./athletes/[athleteId]/grants/route";
import * as importsImportIdUndo from "./athletes/[athleteId]/imports/[importId]/undo/route";
import * as imports from "./athletes/[athleteId]/imports/route";
import * as injuriesInjuryId from "./athletes/[athleteId]/injuries/[injuryId]/route";
import * as injuries from "./athletes/[athleteId]/injuries/route";
import * as injuryTextsTextIdRestore from "./athletes/[athleteId]/injury-texts/[textId]/restore/route";
import * as injuryTextsTextId from "./athletes/[athleteId]/injury-texts/[textId]/route";
import * as injuryTexts from "./athletes/[athleteId]/injury-texts/route";
import * as invitationsInvitationId from "./athletes/[athleteId]/invitations/[invitationId]/route";
import * as athleteInvitations from "./athletes/[athleteId]/invitations/route";
import * as journalEntryIdRestore from "./athletes/[athleteId]/journal/[entryId]/restore/route";
import * as journalEntryId from "./athletes/[athleteId]/journal/[entryId]/route";
import * as journal from "./athletes/[athleteId]/journal/route";
import * as loadTestsTestId from "./athletes/[athleteId]/load-tests/[testId]/route";
import * as loadTests from "./athletes/[athleteId]/load-tests/route";
import * as planKeep from "./athletes/[athleteId]/plan/keep/route";
import * as planLay from "./athletes/[athleteId]/plan/lay/route";
import * as planRearrange from "./athletes/[athleteId]/plan/rearrange/route";
import * as profile from "./athletes/[athleteId]/profile/route";
import * as racesRaceId from "./athletes/[athleteId]/races/[raceId]/route";
import * as races from "./athletes/[athleteId]/races/route";
import * as recentTraining from "./athletes/[athleteId]/recent-training/route";
import * as rehab from "./athletes/[athleteId]/rehab/route";
import * as rehabSetsSetId from "./athletes/[athleteId]/rehab/sets/[setId]/route";
import * as rehabSets from "./athletes/[athleteId]/rehab/sets/route";
import * as rehabStage from "./athletes/[athleteId]/rehab/stage/route";
import * as report from "./athletes/[athleteId]/report/route";
import * as reportPdf from "./athletes/[athleteId]/report.pdf/route";
import * as restrictionsRestrictionId from "./athletes/[athleteId]/restrictions/[restrictionId]/route";
import * as restrictions from "./athletes/[athleteId]/restrictions/route";
import * as scoresScoreId from "./athletes/[athleteId]/scores/[scoreId]/route";
import * as scores from "./athletes/[athleteId]/scores/route";
import * as seasonBuild from "./athletes/[athleteId]/season/build/route";
import * as season from "./athletes/[athleteId]/season/route";
import * as sessionsSessionIdDays from "./athletes/[athleteId]/sessions/[sessionId]/days/route";
import * as sessionsKeep from "./athletes/[athleteId]/sessions/[sessionId]/keep/route";
import * as sessionsSessionId from "./athletes/[athleteId]/sessions/[sessionId]/route";
import * as sessionsPlace from "./athletes/[athleteId]/sessions/place/route";
import * as sessions from "./athletes/[athleteId]/sessions/route";
import * as shareLinksLinkId from "./athletes/[athleteId]/share-links/[linkId]/route";
import * as shareLinks from "./athletes/[athleteId]/share-links/route";
import * as symptoms from "./athletes/[athleteId]/symptoms/route";
import * as teamHead from "./athletes/[athleteId]/team/head/route";
import * as teamLeave from "./athletes/[athleteId]/team/leave/route";
import * as team from "./athletes/[athleteId]/team/route";
import * as thresholdsThresholdId from "./athletes/[athleteId]/thresholds/[thresholdId]/route";
import * as thresholds from "./athletes/[athleteId]/thresholds/route";
import * as today from "./athletes/[athleteId]/today/route";
import * as treatmentsTreatmentIdRestore from "./athletes/[athleteId]/treatments/[treatmentId]/restore/route";
import * as treatmentsTreatmentId from "./athletes/[athleteId]/treatments/[treatmentId]/route";
import * as treatments from "./athletes/[athleteId]/treatments/route";
import * as weeksMonday from "./athletes/[athleteId]/weeks/[monday]/route";
import * as zones from "./athletes/[athleteId]/zones/route";
import * as calendarFeedId from "./calendar/[feedId]/route";
import * as health from "./health/route";
import * as invitationsAnswer from "./invitations/answer/route";
import * as invitationsOpen from "./invitations/open/route";
import * as libraryItem from "./library/items/[itemId]/route";
import * as libraryItemVersions from "./library/items/[itemId]/versions/route";
import * as libraryItems from "./library/items/route";
import * as libraryPeople from "./library/people/route";
import * as library from "./library/route";
import * as libraryShare from "./library/shares/[shareId]/route";
import * as libraryShares from "./library/shares/route";
import * as libraryTeam from "./library/teams/[teamId]/route";
import * as libraryTeams from "./library/teams/route";
import * as meAsksAskId from "./me/asks/[askId]/route";
import * as meAsks from "./me/asks/route";
import * as meCalendarFeed from "./me/calendar-feed/route";
import * as meDeviceKey from "./me/device-key/route";
import * as mePassword from "./me/password/route";
import * as mePreferences from "./me/preferences/route";
import * as meReminders from "./me/reminders/route";
import * as meRosterFiltersFilterId from "./me/roster-filters/[filterId]/route";
import * as meRosterFilters from "./me/roster-filters/route";
import * as me from "./me/route";
import * as meTokensTokenId from "./me/tokens/[tokenId]/route";
import * as meTokens from "./me/tokens/route";
import * as meUnread from "./me/unread/route";
import * as remindersOffOffId from "./reminders/off/[offId]/route";
import * as roster from "./roster/route";
import * as sharedOpen from "./shared/open/route";
import * as signUp from "./sign-up/route";

/** Every route by its address: what the OpenAPI document lists and the access tests walk. */
export const routes: Readonly<Record<string, RouteModule>> = {
  "/athletes/{athleteId}/activities": activities,
  "/athletes/{athleteId}/activities/{activityId}": activitiesActivityId,
  "/athletes/{athleteId}/activities/{activityId}/restore": activitiesActivityIdRestore,
  "/athletes/{athleteId}/activities/{activityId}/history": activitiesActivityIdHistory,
  "/athletes/{athleteId}/adherence": adherence,
  "/athletes/{athleteId}/away": away,
  "/athletes/{athleteId}/away/{awayId}": awayAwayId,
  "/athletes/{athleteId}/blocks": blocks,
  "/athletes/{athleteId}/blocks/{blockId}": blocksBlockId,
  "/athletes/{athleteId}/blocks/batch": blocksBatch,
  "/athletes/{athleteId}/case": caseRecord,
  "/athletes/{athleteId}/changes": changes,
  "/athletes/{athleteId}/changes/{changeId}/accept": changesChangeIdAccept,
  "/athletes/{athleteId}/changes/{changeId}/answer": changesChangeIdAnswer,
  "/athletes/{athleteId}/changes/{changeId}/decline": changesChangeIdDecline,
  "/athletes/{athleteId}/changes/{changeId}/keep": changesChangeIdKeep,
  "/athletes/{athleteId}/changes/{changeId}/question": changesChangeIdQuestion,
  "/athletes/{athleteId}/changes/{changeId}/undo": changesChangeIdUndo,
  "/athletes/{athleteId}/check-ins": checkIns,
  "/athletes/{athleteId}/evenings": evenings,
  "/athletes/{athleteId}/clearances": clearances,
  "/athletes/{athleteId}/comments": comments,
  "/athletes/{athleteId}/comments/read": commentsRead,
  "/athletes/{athleteId}/comments/{commentId}": commentsCommentId,
  "/athletes/{athleteId}/edits": edits,
  "/athletes/{athleteId}/edits/{editId}/undo": editsEditIdUndo,
  "/athletes/{athleteId}/export": exported,
  "/athletes/{athleteId}/export/everything": exportEverything,
  "/athletes/{athleteId}/grants": grants,
  "/athletes/{athleteId}/grants/{grantId}": grantsGrantId,
  "/athletes/{athleteId}/injuries": injuries,
  "/athletes/{athleteId}/injury-texts": injuryTexts,
  "/athletes/{athleteId}/injury-texts/{textId}": injuryTextsTextId,
  "/athletes/{athleteId}/injury-texts/{textId}/restore": injuryTextsTextIdRestore,
  "/athletes/{athleteId}/invitations": athleteInvitations,
  "/athletes/{athleteId}/invitations/{invitationId}": invitationsInvitationId,
  "/athletes/{athleteId}/journal": journal,
  "/athletes/{athleteId}/journal/{entryId}": journalEntryId,
  "/athletes/{athleteId}/journal/{entryId}/restore": journalEntryIdRestore,
  "/athletes/{athleteId}/injuries/{injuryId}": injuriesInjuryId,
  "/athletes/{athleteId}/load-tests": loadTests,
  "/athletes/{athleteId}/load-tests/{testId}": loadTestsTestId,
  "/athletes/{athleteId}/profile": profile,
  "/athletes/{athleteId}/races": races,
  "/athletes/{athleteId}/races/{raceId}": racesRaceId,
  "/athletes/{athleteId}/recent-training": recentTraining,
  "/athletes/{athleteId}/imports": imports,
  "/athletes/{athleteId}/imports/{importId}/undo": importsImportIdUndo,
  "/athletes/{athleteId}/rehab": rehab,
  "/athletes/{athleteId}/rehab/sets": rehabSets,
  "/athletes/{athleteId}/rehab/sets/{setId}": rehabSetsSetId,
  "/athletes/{athleteId}/rehab/stage": rehabStage,
  "/athletes/{athleteId}/report": report,
  "/athletes/{athleteId}/report.pdf": reportPdf,
  "/athletes/{athleteId}/restrictions": restrictions,
  "/athletes/{athleteId}/restrictions/{restrictionId}": restrictionsRestrictionId,
  "/athletes/{athleteId}/scores": scores,
  "/athletes/{athleteId}/scores/{scoreId}": scoresScoreId,
  "/athletes/{athleteId}/season": season,
  "/athletes/{athleteId}/season/build": seasonBuild,
  "/athletes/{athleteId}/sessions": sessions,
  "/athletes/{athleteId}/sessions/{sessionId}": sessionsSessionId,
  "/athletes/{athleteId}/sessions/{sessionId}/days": sessionsSessionIdDays,
  "/athletes/{athleteId}/share-links": shareLinks,
  "/athletes/{athleteId}/share-links/{linkId}": shareLinksLinkId,
  "/athletes/{athleteId}/symptoms": symptoms,
  "/athletes/{athleteId}/team": team,
  "/athletes/{athleteId}/team/head": teamHead,
  "/athletes/{athleteId}/team/leave": teamLeave,
  "/athletes/{athleteId}/thresholds": thresholds,
  "/athletes/{athleteId}/thresholds/{thresholdId}": thresholdsThresholdId,
  "/athletes/{athleteId}/today": today,
  "/athletes/{athleteId}/treatments": treatments,
  "/athletes/{athleteId}/treatments/{treatmentId}": treatmentsTreatmentId,
  "/athletes/{athleteId}/treatments/{treatmentId}/restore": treatmentsTreatmentIdRestore,
  "/athletes/{athleteId}/weeks/{monday}": weeksMonday,
  "/athletes/{athleteId}/zones": zones,
  "/calendar/{feedId}": calendarFeedId,
  "/health": health,
  "/invitations/answer": invitationsAnswer,
  "/invitations/open": invitationsOpen,
  "/athletes/{athleteId}/plan/keep": planKeep,
  "/athletes/{athleteId}/plan/lay": planLay,
  "/athletes/{athleteId}/plan/rearrange": planRearrange,
  "/athletes/{athleteId}/sessions/place": sessionsPlace,
  "/athletes/{athleteId}/sessions/{sessionId}/keep": sessionsKeep,
  "/library": library,
  "/library/items": libraryItems,
  "/library/items/{itemId}": libraryItem,
  "/library/items/{itemId}/versions": libraryItemVersions,
  "/library/people": libraryPeople,
  "/library/shares": libraryShares,
  "/library/shares/{shareId}": libraryShare,
  "/library/teams": libraryTeams,
  "/library/teams/{teamId}": libraryTeam,
  "/me": me,
  "/me/asks": meAsks,
  "/me/asks/{askId}": meAsksAskId,
  "/me/calendar-feed": meCalendarFeed,
  "/me/device-key": meDeviceKey,
  "/me/password": mePassword,
  "/me/preferences": mePreferences,
  "/me/reminders": meReminders,
  "/me/roster-filters": meRosterFilters,
  "/me/roster-filters/{filterId}": meRosterFiltersFilterId,
  "/me/tokens": meTokens,
  "/me/tokens/{tokenId}": meTokensTokenId,
  "/me/unread": meUnread,
  "/reminders/off/{offId}": remindersOffOffId,
  "/roster": roster,
  "/shared/open": sharedOpen,
  "/sign-up": signUp,
};
