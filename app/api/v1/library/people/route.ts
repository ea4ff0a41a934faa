import { libraryPeopleResponse } from "@/lib/contracts/library";
import { noParams } from "@/lib/contracts/params";
import { route } from "@/lib/http/route";
import { listPeople } from "@/lib/services/library/people";

export const GET = route(
  {
    summary: "The coach’s teams, and what of the library is open to whom",
    params: noParams,
    response: libraryPeopleResponse,
  },
  ({ ctx }) => listPeople(ctx),
);
