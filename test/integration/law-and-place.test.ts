import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { AuditRepository } from '../../src/persistence/repositories/audit.repository.js';
import { Store } from '../../src/persistence/store.js';
import type { ApprovalView, CampaignView, CreativeView, FlightView } from '../../src/wire/api/campaigns.js';
import type { Page } from '../../src/wire/api/common.js';
import type { NetworkRulesView } from '../../src/wire/api/network.js';
import type { Problem } from '../../src/wire/api/problem.js';
import type { CommuneView, Reference } from '../../src/wire/api/reference.js';
import type { Candidates, ScreenNow, VenueDetail } from '../../src/wire/api/venues.js';
import { ApiClient, startTestApp, type TestApp } from '../support/app.js';
import {
  aFlight,
  aJeweller,
  anAdvertiser,
  anOperator,
  declareShop,
  signUp,
  upload,
} from '../support/people.js';

const POSTER = 'wedding-photographer-1920x1080.jpg';
const EVERYWHERE = { kind: 'everywhere' } as const;
const asked = { activityIds: [], clientele: [], place: EVERYWHERE };

describe('what law and place need is declared, checked and kept', () => {
  let app: TestApp;
  let merchant: ApiClient;
  let operator: ApiClient;
  let shop: { venueId: string; screenId: string };
  let photographer: Awaited<ReturnType<typeof anAdvertiser>>;
  let draft: CampaignView;

  beforeAll(async () => {
    app = await startTestApp({ withoutRateLimits: true });
    merchant = (await signUp(app, 'merchant', 'Maison Alba')).api;
    operator = await anOperator(app);
    photographer = await anAdvertiser(app, 'Atelier Lumen', POSTER, {});
    await operator.post(`/creatives/${photographer.creative.id}/approve`);
    shop = await declareShop(merchant);
    draft = await photographer.api.post<CampaignView>('/campaigns', { name: 'Next year' });
    await app.settled();
  });
  afterAll(() => app.close());

  const venue = (): Promise<VenueDetail> => merchant.get<VenueDetail>(`/venues/${shop.venueId}`);
  const refusal = async (client: ApiClient, method: string, path: string, body: unknown) => {
    const { status, body: problem } = await client.send<Problem>(method, path, body);
    return [status, problem.code, problem.field ?? problem.errors?.[0]?.field];
  };
  const addFlight = (context: object) =>
    refusal(photographer.api, 'POST', `/campaigns/${draft.id}/flights`, {
      ...aFlight(app, {}),
      context: { ...asked, ...context },
    });

  test('[CX30] a shop’s commune follows from its postcode and city, and from what it declares', async () => {
    expect((await venue()).communeCode).toBe('33063');
    const path = `/venues/${shop.venueId}`;
    const communeAfter = async (change: object): Promise<string | null> =>
      (await merchant.patch<VenueDetail>(path, change)).communeCode;
    expect(await communeAfter({ postcode: '75011', city: 'Paris' })).toBe('75111');
    expect(await communeAfter({ name: 'Alba' })).toBe('75111');
    expect(await communeAfter({ city: 'Nowhere' })).toBeNull();
    expect(await communeAfter({ communeCode: '33522' })).toBe('33522');
    expect(await communeAfter({ postcode: '33000', city: 'Bordeaux' })).toBe('33063');
    expect(await refusal(merchant, 'PATCH', path, { communeCode: '33999' })).toEqual([
      422,
      'COMMUNE_UNKNOWN',
      'communeCode',
    ]);
    const { id, communeCode } = await merchant.post<VenueDetail>(
      '/venues',
      aJeweller({ countryCode: 'MC', postcode: '98000', city: 'Monaco', timeZone: 'Europe/Monaco' }),
    );
    expect(communeCode).toBeNull();
    expect(await refusal(merchant, 'PATCH', `/venues/${id}`, { communeCode: '33063' })).toEqual([
      422,
      'COMMUNE_UNKNOWN',
      'communeCode',
    ]);
    await merchant.delete(`/venues/${id}`);
  });

  test('rules that a change does not name stay as they are', async () => {
    const finer = {
      blockedProductIds: ['wine'],
      blockedKeywords: ['casino'],
      approvedCategoryIds: ['1010'],
      competitorRadiusKm: 5,
      competitorProductIds: ['book'],
      acceptedProductIds: ['watch'],
    };
    const path = `/venues/${shop.venueId}`;
    await merchant.patch(path, { rules: { ...aJeweller().rules, ...finer } });
    const changed = await merchant.patch<VenueDetail>(path, {
      rules: { ...aJeweller().rules, refusesCompetitors: false },
    });
    expect(changed.rules).toEqual({ ...aJeweller().rules, ...finer, refusesCompetitors: false });
    await merchant.patch(path, {
      rules: { ...aJeweller().rules, blockedKeywords: [], competitorRadiusKm: null },
    });
  });

  test('10,000 keywords are refused with the most there may be, and none is applied', async () => {
    const before = await venue();
    const blockedKeywords = Array.from({ length: 10_000 }, (_, index) => `word ${index}`);
    const { status, body } = await merchant
      .speaking('fr')
      .send<Problem>('PATCH', `/venues/${shop.venueId}`, { rules: { ...before.rules, blockedKeywords } });
    expect([status, body.code, body.errors]).toEqual([
      422,
      'VALIDATION_FAILED',
      [{ field: 'rules.blockedKeywords', code: 'too_big', detail: 'Au plus 200 éléments.' }],
    ]);
    expect(await venue()).toEqual(before);
    expect(
      (
        await merchant.patch<VenueDetail>(`/venues/${shop.venueId}`, {
          rules: { ...before.rules, blockedKeywords: blockedKeywords.slice(0, 200) },
        })
      ).rules.blockedKeywords,
    ).toHaveLength(200);
    await merchant.patch(`/venues/${shop.venueId}`, { rules: before.rules });
  });

  test.each([
    [{ blockedKeywords: ['x'.repeat(41)] }, 'VALIDATION_FAILED', 'rules.blockedKeywords.0'],
    [{ blockedKeywords: ['vin', '—'] }, 'KEYWORD_EMPTY', 'rules.blockedKeywords.1'],
    [{ blockedProductIds: ['moon-dust'] }, 'PRODUCT_UNKNOWN', 'rules.blockedProductIds.0'],
    [{ approvedCategoryIds: ['9999'] }, 'CATEGORY_UNKNOWN', 'rules.approvedCategoryIds.0'],
    [{ competitorRadiusKm: 0 }, 'VALIDATION_FAILED', 'rules.competitorRadiusKm'],
    [{ approvalMode: 'by-mood' }, 'VALIDATION_FAILED', 'rules.approvalMode'],
  ])('the rules %j are refused with %s at %s', async (change, code, field) => {
    const before = await venue();
    const rules = { ...before.rules, ...change };
    expect(await refusal(merchant, 'PATCH', `/venues/${shop.venueId}`, { rules })).toEqual([
      422,
      code,
      field,
    ]);
    expect(await venue()).toEqual(before);
  });

  test('[EL13] a product and a word can be vetoed, and a veto that could not bind is refused', async () => {
    const path = `/venues/${shop.venueId}/vetoes`;
    expect(await refusal(merchant, 'POST', path, { kind: 'product', productId: 'moon-dust' })).toEqual([
      422,
      'PRODUCT_UNKNOWN',
      'productId',
    ]);
    expect(await refusal(merchant, 'POST', path, { kind: 'keyword', keyword: '!!' })).toEqual([
      422,
      'KEYWORD_EMPTY',
      'keyword',
    ]);
    const veto = await merchant.post<{ id: string; targetName: string }>(path, {
      kind: 'keyword',
      keyword: 'Lumèn',
    });
    expect(veto.targetName).toBe('Lumèn');
    await app.settled();
    const { items } = await merchant.get<Candidates>(`/venues/${shop.venueId}/candidates`);
    expect(items.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['VETO']]);
    await merchant.delete(`/vetoes/${veto.id}`);
  });

  test('[EL9] [EL18] [EL24] terms are kept as they were sent, and a change keeps those it does not name', async () => {
    const context = {
      ...asked,
      place: {
        kind: 'any-of' as const,
        places: [
          { kind: 'communes' as const, codes: ['33063', '75056'] },
          {
            kind: 'polygon' as const,
            corners: [
              { lat: 44.8, lon: -0.6 },
              { lat: 44.8, lon: -0.5 },
              { lat: 44.9, lon: -0.55 },
            ],
          },
        ],
      },
      zoneKinds: ['waiting-room' as const],
      advertiserPoints: [{ lat: 44.84, lon: -0.58 }],
      excluded: {
        activityIds: ['tobacconist'],
        venueTypeIds: [5],
        venueIds: [shop.venueId],
        organisationIds: [],
        places: [{ kind: 'departements' as const, codes: ['2A'] }],
      },
    };
    const flight = await photographer.api.post<FlightView>(
      `/campaigns/${draft.id}/flights`,
      aFlight(app, { context }),
    );
    expect(flight.context).toEqual(context);
    const changed = await photographer.api.patch<FlightView>(`/flights/${flight.id}`, {
      context: { ...asked, excluded: { venueTypeIds: [] } },
    });
    expect(changed.context).toEqual({
      ...context,
      place: EVERYWHERE,
      excluded: { ...context.excluded, venueTypeIds: [] },
    });
    await photographer.api.delete(`/flights/${flight.id}`);
  });

  const corners = [
    { lat: 0, lon: 0 },
    { lat: 1, lon: 1 },
    { lat: 1, lon: 0 },
    { lat: 0, lon: 1 },
  ];
  test.each([
    [{ place: { kind: 'polygon', corners } }, 'POLYGON_INVALID', 'context.place.corners'],
    [{ place: { kind: 'polygon', corners: corners.slice(2) } }, 'VALIDATION_FAILED', 'context.place.corners'],
    [{ place: { kind: 'communes', codes: ['33999'] } }, 'COMMUNE_UNKNOWN', 'context.place.codes.0'],
    [{ place: { kind: 'communes', codes: ['Bordeaux'] } }, 'VALIDATION_FAILED', 'context.place.codes.0'],
    [
      { place: { kind: 'departements', codes: ['33', '20'] } },
      'DEPARTEMENT_UNKNOWN',
      'context.place.codes.1',
    ],
    [{ place: { kind: 'regions', codes: ['98'] } }, 'REGION_UNKNOWN', 'context.place.codes.0'],
    [{ place: { kind: 'any-of', places: [] } }, 'VALIDATION_FAILED', 'context.place.places'],
    [{ excluded: { venueTypeIds: [777] } }, 'VENUE_TYPE_UNKNOWN', 'context.excluded.venueTypeIds.0'],
    [{ excluded: { activityIds: ['moon-shop'] } }, 'ACTIVITY_UNKNOWN', 'context.excluded.activityIds.0'],
    [{ zoneKinds: ['roof'] }, 'VALIDATION_FAILED', 'context.zoneKinds.0'],
  ])('the terms %j are refused with %s at %s', async (context, code, field) => {
    expect(await addFlight(context)).toEqual([422, code, field]);
    const { flights } = await photographer.api.get<CampaignView>(`/campaigns/${draft.id}`);
    expect(flights).toEqual([]);
  });

  test('a crossing outline is refused in words of both languages', async () => {
    const body = { ...aFlight(app, {}), context: { ...asked, place: { kind: 'polygon', corners } } };
    const details = await Promise.all(
      (['fr', 'en'] as const).map(async (language) => {
        const answer = await photographer.api
          .speaking(language)
          .send<Problem>('POST', `/campaigns/${draft.id}/flights`, body);
        return answer.body.detail;
      }),
    );
    expect(details).toEqual([
      'Deux côtés se croisent ou se touchent\u00a0: dessinez un contour simple.',
      'Two edges cross or touch: draw a simple outline.',
    ]);
  });

  test('a creative declares its language and the message it shows', async () => {
    const declared = {
      title: 'Wine',
      purpose: 'ad',
      language: 'en',
      legalMessage: 'alcohol',
      showsCo2Class: 'true',
    };
    const creative = await upload(photographer.api, POSTER, declared);
    expect([creative.language, creative.legalMessage, creative.showsCo2Class]).toEqual([
      'en',
      'alcohol',
      true,
    ]);
    const silent = await upload(photographer.api, POSTER, { title: 'Silent', purpose: 'ad' });
    expect([silent.language, silent.legalMessage, silent.showsCo2Class]).toEqual(['fr', 'none', false]);
    await expect(
      upload(photographer.api, POSTER, { title: 'Odd', purpose: 'ad', legalMessage: 'cheers' }),
    ).rejects.toThrow(/422.*legalMessage/s);
    const { items } = await photographer.api.get<{ items: CreativeView[] }>('/creatives');
    expect(items.map(({ title }) => title).sort()).toEqual(['Atelier Lumen', 'Silent', 'Wine']);
  });

  test('what an ad declares can be corrected while it waits, and no longer', async () => {
    const wine = await upload(photographer.api, POSTER, { title: 'Cellar', purpose: 'ad' });
    const path = `/creatives/${wine.id}`;
    const corrected = await photographer.api.patch<CreativeView>(path, {
      legalMessage: 'alcohol',
      language: 'en',
    });
    expect(corrected).toEqual({ ...wine, legalMessage: 'alcohol', language: 'en' });
    const audited = await app.app
      .get(AuditRepository)
      .latestOn(app.app.get(Store).reader, [wine.id], 'ad.corrected');
    expect(audited.get(wine.id)?.detail).toEqual({ legalMessage: 'alcohol', language: 'en' });
    expect(await photographer.api.patch<CreativeView>(path, {})).toEqual(corrected);
    expect(await refusal(photographer.api, 'PATCH', path, { legalMessage: 'cheers' })).toEqual([
      422,
      'VALIDATION_FAILED',
      'legalMessage',
    ]);
    expect(await refusal(photographer.api, 'PATCH', path, { approval: 'approved' })).toEqual([
      422,
      'VALIDATION_FAILED',
      'approval',
    ]);
    expect(await refusal(merchant, 'PATCH', path, { legalMessage: 'none' })).toEqual([
      403,
      'FORBIDDEN',
      undefined,
    ]);
    const waiting = await operator.get<{ items: ApprovalView[] }>('/approvals');
    expect(waiting.items.find(({ id }) => id === wine.id)).toEqual({ ...corrected, decision: null });
    await operator.post(`${path}/approve`);
    expect(await refusal(photographer.api, 'PATCH', path, { legalMessage: 'none' })).toEqual([
      409,
      'CREATIVE_NOT_PENDING',
      undefined,
    ]);
    expect((await photographer.api.get<CreativeView>(path)).legalMessage).toBe('alcohol');
    await photographer.api.delete(path);
  });

  test('forms read which ads need a message, and its words', async () => {
    const { legalMessages, messageNeeds, departements } = await merchant.get<Reference>('/reference');
    const { messages, needsEvery } = messageNeeds.find(({ code }) => code === 'LAW_ALCOHOL_MESSAGE') ?? {};
    expect([messages, needsEvery]).toEqual([['alcohol'], false]);
    expect(legalMessages.find(({ id }) => id === 'alcohol')?.words).toMatch(/^L’abus d’alcool/);
    expect(departements.find(({ code }) => code === '2A')?.name).toBe('Corse-du-Sud');
  });

  test('communes are found as they are typed, page by page, and by their codes', async () => {
    const anybody = new ApiClient(app.url);
    type Found = Page<CommuneView>;
    const names = async (query: string): Promise<string[]> =>
      (await anybody.get<Found>(`/reference/communes?${query}`)).items.map(({ name }) => name);
    expect((await names('q=bordeaux'))[0]).toBe('Bordeaux');
    expect((await names('q=st+etienne'))[0]).toBe('Saint-Étienne');
    expect(await names('q=33400')).toContain('Talence');
    expect(await names('q=%2D')).toEqual([]);
    expect(await names('codes=33063,75056,33999')).toEqual(['Bordeaux', 'Paris']);
    const first = await anybody.get<Found>('/reference/communes?q=saint&limit=2');
    const next = await anybody.get<Found>(
      `/reference/communes?q=saint&limit=2&cursor=${first.nextCursor ?? ''}`,
    );
    expect(new Set([...first.items, ...next.items].map(({ code }) => code)).size).toBe(4);
    for (const [query, field] of [
      ['q=', 'q'],
      ['codes=Bordeaux', 'codes'],
      ['q=a&cursor=x', 'cursor'],
      ['q=a&limit=0', 'limit'],
    ])
      expect(await refusal(anybody, 'GET', `/reference/communes?${query ?? ''}`, undefined)).toEqual([
        422,
        'VALIDATION_FAILED',
        field,
      ]);
  });

  const onScreen = async (): Promise<readonly string[]> => {
    await app.settled();
    const { loop } = await merchant.get<ScreenNow>(`/screens/${shop.screenId}/now`);
    return [...new Set(loop.map(({ kind }) => kind))].filter((kind) => kind === 'ad');
  };

  test('[LW16] one switch silences the network, or a part of it, and gives it back', async () => {
    const set = (gridEmergency: unknown) =>
      operator.patch<NetworkRulesView>('/network/rules', { gridEmergency });
    expect(await onScreen()).toEqual(['ad']);
    expect((await set({ departementCodes: null })).gridEmergency).toEqual({ departementCodes: null });
    expect(await onScreen()).toEqual([]);
    const { items } = await merchant.get<Candidates>(`/venues/${shop.venueId}/candidates`);
    expect(items[0]?.reasons.map(({ ruleId, code }) => `${ruleId} ${code}`)).toEqual([
      'LW16 LAW_GRID_EMERGENCY',
    ]);
    await set({ departementCodes: ['75'] });
    expect(await onScreen()).toEqual(['ad']);
    await set({ departementCodes: ['33', '75'] });
    expect(await onScreen()).toEqual([]);
    await set(null);
    expect(await onScreen()).toEqual(['ad']);
  });

  test('[LW10] the operator adds a curfew; what names nothing we know is refused and nothing is half applied', async () => {
    const curfew = { communeCode: '33063', from: '23:00', to: '07:00', source: 'RLPi, art. 3' };
    const set = await operator.patch<NetworkRulesView>('/network/rules', { communeCurfews: [curfew] });
    expect(set).toEqual({ gridEmergency: null, communeCurfews: [curfew], minimumScore: 0 });
    const wrong = {
      gridEmergency: { departementCodes: null },
      communeCurfews: [{ ...curfew, communeCode: '33999' }],
    };
    expect(await refusal(operator, 'PATCH', '/network/rules', wrong)).toEqual([
      422,
      'COMMUNE_UNKNOWN',
      'communeCurfews.0.communeCode',
    ]);
    expect(
      await refusal(operator, 'PATCH', '/network/rules', { gridEmergency: { departementCodes: ['00'] } }),
    ).toEqual([422, 'DEPARTEMENT_UNKNOWN', 'gridEmergency.departementCodes.0']);
    expect(
      await refusal(operator, 'PATCH', '/network/rules', { communeCurfews: [{ ...curfew, to: '24:00' }] }),
    ).toEqual([422, 'VALIDATION_FAILED', 'communeCurfews.0.to']);
    expect(await operator.get('/network/rules')).toEqual(set);
    expect(await refusal(merchant, 'PATCH', '/network/rules', {})).toEqual([403, 'FORBIDDEN', undefined]);
    await operator.patch('/network/rules', { communeCurfews: [] });
  });

  test('[RE8] the operator sets the least score with which an ad plays on the network', async () => {
    expect(await onScreen()).toEqual(['ad']);
    await operator.patch<NetworkRulesView>('/network/rules', { minimumScore: 0.99 });
    expect(await onScreen()).toEqual([]);
    await operator.patch<NetworkRulesView>('/network/rules', { minimumScore: 0 });
    expect(await onScreen()).toEqual(['ad']);
  });

  test('[LW18] Monaco has no pack: said with each answer, and in the log once', async () => {
    const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    try {
      const monaco = aJeweller({
        countryCode: 'MC',
        postcode: '98000',
        city: 'Monaco',
        timeZone: 'Europe/Monaco',
      });
      const first = await declareShop(merchant, monaco);
      await declareShop(merchant, { ...monaco, name: 'Alba Port' });
      await app.settled();
      const said = warned.mock.calls.flat().filter((line) => String(line).includes('no rule pack for MC'));
      expect(said).toHaveLength(1);
      const { items } = await merchant.get<Candidates>(`/venues/${first.venueId}/candidates`);
      expect(items.map(({ notes }) => notes.map(({ ruleId, code }) => `${ruleId} ${code}`))).toEqual([
        ['LW18 NO_LAW_PACK'],
      ]);
      const here = await merchant.get<Candidates>(`/venues/${shop.venueId}/candidates`);
      expect(here.items.map(({ notes }) => notes)).toEqual([[]]);
    } finally {
      warned.mockRestore();
    }
  });
});
