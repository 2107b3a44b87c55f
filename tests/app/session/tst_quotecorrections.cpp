// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/quotecorrections.h"

#include "app/session/documentsession.h"
#include "app/session/trash.h"
#include "lib/document/quotewords.h"
#include "tests/testlib/randomvalues.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString prices = u"Prices go to zero"_s;
const QString miracle = u"miracle"_s;
const QString bridge = u"the bridge opens in May"_s;

// The last paragraph is farther from what is quoted than a selector's context reaches.
const QStringList article{u"Jonas Andrulis said: “Prices go to zero.” They call it a “miracle”."_s,
                          u"She told them that the bridge opens in May, and nobody objected."_s,
                          u"There was some talk of the weather then, and of the harvest, too, as "
                          "there is wherever people meet who have nothing else to say."_s,
                          u"The mayor of the town was not there to hear it this time."_s};

Document quoted(const Document &document)
{
    QList<Quote> quotes;
    const auto add = [&](const QString &words, QuoteKind kind, std::optional<QString> speaker) {
        const qsizetype start = document.text().indexOf(words);
        if (start >= 0)
            quotes.append({{start, start + words.size()}, kind, speaker, speaker ? 0.9 : 0, {}});
    };
    add(prices, QuoteKind::Direct, u"Jonas Andrulis"_s);
    add(miracle, QuoteKind::Scare, {});
    return document.withQuotes(quotes);
}

} // namespace

class TestQuoteCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void namesTheSpeaker();
    void confirmsTheSpeakerThatWasGuessed();
    void saysThatNobodyIsNamed();
    void setsTheKind();
    void theKindThatWasFoundNeedsNoSaying();
    void removesAndRestores();
    void addsAPassage_data();
    void addsAPassage();
    void refusesToQuoteNothing();
    void whatIsAddedGoesWhenItIsNone();
    void addingARemovedOneRestoresIt();
    void takesAsFound();
    void movesTheRangeOfAFoundOne();
    void movesTheRangeOfAnAddedOne();
    void aRangeOfTheSameWordsIsNoMove();
    void correctsManyAtOnce();
    void doesNothingTwice();
    void severalCorrectionsBecomeOne();
    void keepsWhatOthersWroteInTheBody();
    void eachIsOneStepOfUndo();
    void outlivesTheSession();
    void survivesAnEditElsewhere();
    void isToBeRepairedWhereThePassageIsGone();
    void anAddedOneFindsItsPlaceByHand();
    void tellsViewsOnlyWhatConcernsThem();
    void tellsWhoSaysAPassage_data();
    void tellsWhoSaysAPassage();
    void aReadOnlyLibraryTakesNothing();
    void randomCorrectionsUndoneAreAsFound();

private:
    void open(const QStringList &paragraphs = article)
    {
        m_session.reset();
        m_session =
            DocumentSession::open(*m_workspace, quoted(documentOf(paragraphs)), u"/a.md"_s).value();
    }
    const QList<CorrectedQuote> &quotes() const { return m_session->quotations().items(); }
    CorrectedQuote quote(const QString &words) const
    {
        for (const CorrectedQuote &one : quotes()) {
            if (m_session->document().text(one.quote.range) == words)
                return one;
        }
        qFatal("no quotation “%s”", qPrintable(words));
    }
    TextRange rangeOf(const QString &words) const
    {
        return Sidegloss::rangeOf(m_session->document(), words);
    }
    qsizetype saved() const
    {
        return m_workspace->store().annotations(m_session->record().id)->size();
    }
    bool isAsFound() const
    {
        for (const CorrectedQuote &one : quotes()) {
            if (one.isCorrected())
                return false;
        }
        return quotes().size() == m_session->document().quotes().size() && saved() == 0;
    }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
};

void TestQuoteCorrections::init()
{
    m_library = std::make_unique<TemporaryLibrary>(TemporaryLibrary::Where::InMemory);
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    open();
}

void TestQuoteCorrections::cleanup()
{
    m_session.reset();
    m_workspace.reset();
}

void TestQuoteCorrections::namesTheSpeaker()
{
    QVERIFY(setSpeaker(*m_session, {quote(miracle)}, u" Andrulis "_s));
    QCOMPARE(quote(miracle).quote.speaker, u"Jonas Andrulis"_s);
    QCOMPARE(quote(miracle).quote.confidence, 1);
    QCOMPARE(quote(miracle).says, (QuotationBody{{}, u"Andrulis"_s}));
    const Annotation saved =
        m_workspace->store().annotation(quote(miracle).corrections.first()).value().value();
    QCOMPARE(saved.motivation, Motivation::Classifying);
    QCOMPARE(saved.creator, u"Ada"_s);
    QCOMPARE(saved.target.quote()->exact, miracle);
    QVERIFY(saved.target.color.isEmpty());
}

void TestQuoteCorrections::confirmsTheSpeakerThatWasGuessed()
{
    QVERIFY(setSpeaker(*m_session, {quote(prices)}, u"Jonas Andrulis"_s));
    QVERIFY(quote(prices).isCorrected());
    QCOMPARE(quote(prices).quote.confidence, 1);
}

void TestQuoteCorrections::saysThatNobodyIsNamed()
{
    QVERIFY(setSpeaker(*m_session, {quote(prices)}, {}));
    QCOMPARE(quote(prices).quote.speaker, std::nullopt);
    QCOMPARE(quote(prices).found->speaker, u"Jonas Andrulis"_s);
}

void TestQuoteCorrections::setsTheKind()
{
    QVERIFY(setKind(*m_session, {quote(miracle)}, QuoteKind::Title));
    QCOMPARE(quote(miracle).quote.kind, QuoteKind::Title);
    QCOMPARE(quote(miracle).says.kind, u"title"_s);
}

void TestQuoteCorrections::theKindThatWasFoundNeedsNoSaying()
{
    QVERIFY(setKind(*m_session, {quote(miracle)}, QuoteKind::Title));
    QVERIFY(setKind(*m_session, {quote(miracle)}, QuoteKind::Scare));
    QVERIFY(isAsFound());
}

void TestQuoteCorrections::removesAndRestores()
{
    QVERIFY(setSpeaker(*m_session, {quote(prices)}, u"Bob"_s));
    QVERIFY(removeQuotes(*m_session, {quote(prices)}));
    QVERIFY(quote(prices).isRemoved());
    QCOMPARE(saved(), 1);
    QVERIFY(restoreQuotes(*m_session, {quote(prices)}));
    QVERIFY(!quote(prices).isRemoved());
    QCOMPARE(quote(prices).quote.speaker, u"Bob"_s);

    QVERIFY(removeQuotes(*m_session, {quote(miracle)}));
    QVERIFY(restoreQuotes(*m_session, {quote(miracle)}));
    QVERIFY(!quote(miracle).isCorrected());
}

void TestQuoteCorrections::addsAPassage_data()
{
    QTest::addColumn<QString>("selected");
    QTest::newRow("as it is") << bridge;
    QTest::newRow("with white space") << u" "_s + bridge;
}

void TestQuoteCorrections::addsAPassage()
{
    QFETCH(QString, selected);
    QCOMPARE(addQuote(*m_session, rangeOf(selected)).value(), rangeOf(bridge));
    const CorrectedQuote added = quote(bridge);
    QCOMPARE(added.found, std::nullopt);
    QCOMPARE(added.quote.kind, QuoteKind::Direct);
    QCOMPARE(added.says.kind, u"direct"_s);
    QVERIFY(setSpeaker(*m_session, {added}, u"Erika Weber"_s));
    QCOMPARE(quote(bridge).quote.speaker, u"Erika Weber"_s);
    QCOMPARE(saved(), 1);
}

void TestQuoteCorrections::refusesToQuoteNothing()
{
    const Result<TextRange> added = addQuote(*m_session, {5, 6});
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(isAsFound());
}

void TestQuoteCorrections::whatIsAddedGoesWhenItIsNone()
{
    QVERIFY(addQuote(*m_session, rangeOf(bridge)));
    QVERIFY(removeQuotes(*m_session, {quote(bridge)}));
    QVERIFY(isAsFound());
    const QList<TrashItem> thrown = trash(*m_workspace).value();
    QCOMPARE(thrown.size(), 1);
    QVERIFY(restore(*m_workspace, {thrown.first().id()}));
    QCOMPARE(quote(bridge).quote.kind, QuoteKind::Direct);
}

void TestQuoteCorrections::addingARemovedOneRestoresIt()
{
    QVERIFY(removeQuotes(*m_session, {quote(prices)}));
    QCOMPARE(addQuote(*m_session, rangeOf(u"“Prices go to zero.”"_s)).value(), rangeOf(prices));
    QVERIFY(isAsFound());
}

void TestQuoteCorrections::takesAsFound()
{
    QVERIFY(setSpeaker(*m_session, {quote(prices), quote(miracle)}, u"Bob"_s));
    QVERIFY(setKind(*m_session, {quote(prices)}, QuoteKind::Title));
    QVERIFY(takeAsFound(*m_session, {quote(prices), quote(miracle)}));
    QVERIFY(isAsFound());
    QVERIFY(m_session->undo());
    QCOMPARE(quote(prices).quote.kind, QuoteKind::Title);
    QCOMPARE(quote(miracle).quote.speaker, u"Bob"_s);
}

void TestQuoteCorrections::movesTheRangeOfAFoundOne()
{
    QVERIFY(moveQuote(*m_session, quote(prices), rangeOf(u"go to zero"_s)));
    QVERIFY(quote(prices).isRemoved());
    const CorrectedQuote moved = quote(u"go to zero"_s);
    QCOMPARE(moved.quote.speaker, u"Jonas Andrulis"_s);
    QCOMPARE(moved.quote.kind, QuoteKind::Direct);
    QVERIFY(m_session->undo());
    QVERIFY(isAsFound());
}

void TestQuoteCorrections::movesTheRangeOfAnAddedOne()
{
    QVERIFY(addQuote(*m_session, rangeOf(bridge)));
    QVERIFY(setSpeaker(*m_session, {quote(bridge)}, u"Erika Weber"_s));
    const QString shorter = u"opens in May"_s;
    QCOMPARE(moveQuote(*m_session, quote(bridge), rangeOf(shorter)).value(), rangeOf(shorter));
    QCOMPARE(quote(shorter).quote.speaker, u"Erika Weber"_s);
    QCOMPARE(quotes().size(), 3);
    QCOMPARE(saved(), 1);
}

void TestQuoteCorrections::aRangeOfTheSameWordsIsNoMove()
{
    QCOMPARE(moveQuote(*m_session, quote(prices), rangeOf(u"“Prices go to zero.”"_s)).value(),
             rangeOf(prices));
    QVERIFY(isAsFound());
    QVERIFY(!moveQuote(*m_session, quote(prices), {5, 6}));
}

void TestQuoteCorrections::correctsManyAtOnce()
{
    QVERIFY(addQuote(*m_session, rangeOf(bridge)));
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    QVERIFY(setSpeaker(*m_session, quotes(), u"Bob"_s));
    QCOMPARE(changed.size(), 1);
    for (const CorrectedQuote &one : quotes())
        QCOMPARE(one.quote.speaker, u"Bob"_s);
    QVERIFY(m_session->undo());
    QCOMPARE(quote(prices).quote.speaker, u"Jonas Andrulis"_s);
    QCOMPARE(quote(miracle).quote.speaker, std::nullopt);
}

void TestQuoteCorrections::doesNothingTwice()
{
    QVERIFY(setSpeaker(*m_session, {quote(prices)}, u"Bob"_s));
    QVERIFY(removeQuotes(*m_session, {quote(miracle)}));
    QSignalSpy changed(m_workspace.get(), &Workspace::changed);
    QVERIFY(setSpeaker(*m_session, {quote(prices)}, u"Bob"_s));
    QVERIFY(removeQuotes(*m_session, {quote(miracle)}));
    QVERIFY(restoreQuotes(*m_session, {quote(prices)}));
    QVERIFY(takeAsFound(*m_session, {}));
    QCOMPARE(changed.size(), 0);
}

void TestQuoteCorrections::severalCorrectionsBecomeOne()
{
    // Two libraries that were merged have spoken of one quotation.
    Change both{ChangeKind::Import, m_session->record().id, {}};
    QVERIFY(setSpeaker(*m_session, {quote(prices)}, u"Bob"_s));
    Annotation second = m_session->annotations().items().first().annotation;
    second.id = AnnotationId::create();
    second.modified = second.modified.addSecs(1);
    second.setCorrection({u"title"_s, {}});
    both.edits.append(Edit<Annotation>{std::nullopt, second});
    QVERIFY(m_workspace->apply(both));
    QCOMPARE(quote(prices).corrections.size(), 2);
    QCOMPARE(quote(prices).says, (QuotationBody{u"title"_s, u"Bob"_s}));

    QVERIFY(setSpeaker(*m_session, {quote(prices)}, {}));
    QCOMPARE(quote(prices).corrections, QList{second.id});
    QCOMPARE(quote(prices).says, (QuotationBody{u"title"_s, u""_s}));
    QVERIFY(m_session->undo());
    QCOMPARE(quote(prices).says, (QuotationBody{u"title"_s, u"Bob"_s}));
}

void TestQuoteCorrections::keepsWhatOthersWroteInTheBody()
{
    const QJsonObject theirs{{u"x:sure"_s, true}};
    Annotation correction = m_session->blank();
    QVERIFY(setSpeaker(*m_session, {quote(prices)}, u"Bob"_s));
    const Annotation before = m_session->annotations().items().first().annotation;
    correction = before;
    correction.setCorrection({{}, u"Bob"_s, theirs});
    QVERIFY(m_workspace->apply(
        {ChangeKind::Import, m_session->record().id, {Edit<Annotation>{before, correction}}}));
    QVERIFY(setKind(*m_session, {quote(prices)}, QuoteKind::Key));
    QCOMPARE(m_session->annotations().items().first().annotation.correction(),
             (QuotationBody{u"key"_s, u"Bob"_s, theirs}));
}

void TestQuoteCorrections::eachIsOneStepOfUndo()
{
    QVERIFY(setSpeaker(*m_session, {quote(prices)}, u"Bob"_s));
    QVERIFY(removeQuotes(*m_session, {quote(miracle)}));
    QCOMPARE(m_session->undoable(), ChangeKind::CorrectQuote);
    QVERIFY(m_session->undo());
    QVERIFY(!quote(miracle).isRemoved());
    QCOMPARE(quote(prices).quote.speaker, u"Bob"_s);
    QVERIFY(m_session->undo());
    QVERIFY(isAsFound());
    QVERIFY(m_session->redo());
    QVERIFY(m_session->redo());
    QVERIFY(quote(miracle).isRemoved());
    QCOMPARE(quote(prices).quote.speaker, u"Bob"_s);
}

void TestQuoteCorrections::outlivesTheSession()
{
    QVERIFY(setSpeaker(*m_session, {quote(prices)}, u"Bob"_s));
    QVERIFY(addQuote(*m_session, rangeOf(bridge)));
    const QList<CorrectedQuote> before = quotes();
    m_session.reset();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    open();
    QCOMPARE(quotes(), before);
    QVERIFY(m_session->undo());
    QVERIFY(m_session->undo());
    QVERIFY(isAsFound());
}

void TestQuoteCorrections::survivesAnEditElsewhere()
{
    QVERIFY(setSpeaker(*m_session, {quote(prices)}, u"Bob"_s));
    QVERIFY(addQuote(*m_session, rangeOf(bridge)));
    QStringList edited = article;
    edited.last() = u"The mayor came late."_s;
    edited.prepend(u"An introduction that was written later on."_s);
    open(edited);
    QCOMPARE(quote(prices).quote.speaker, u"Bob"_s);
    QCOMPARE(quote(bridge).found, std::nullopt);
    QVERIFY(m_session->quotations().lost().isEmpty());
}

void TestQuoteCorrections::isToBeRepairedWhereThePassageIsGone()
{
    QVERIFY(setSpeaker(*m_session, {quote(prices)}, u"Bob"_s));
    QStringList edited = article;
    edited.first() = u"Nobody said anything of the kind that we wrote here before."_s;
    open(edited);
    QVERIFY(quotes().isEmpty());
    QCOMPARE(m_session->quotations().lost().size(), 1);
    QCOMPARE(m_session->annotations().orphanCount(), 1);
    const Annotation lost = m_session->quotations().lost().first();
    QCOMPARE(lost.target.quote()->exact, prices);

    QVERIFY(m_session->remove({lost.id}));
    QVERIFY(m_session->quotations().lost().isEmpty());
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->quotations().lost().size(), 1);
}

void TestQuoteCorrections::anAddedOneFindsItsPlaceByHand()
{
    QVERIFY(addQuote(*m_session, rangeOf(bridge)));
    QVERIFY(setSpeaker(*m_session, {quote(bridge)}, u"Erika Weber"_s));
    QStringList edited = article;
    edited[1] = u"She told them that the new bridge will open in June, and nobody objected."_s;
    open(edited);
    const AnnotationId lost = m_session->quotations().lost().first().id;
    const QString now = u"the new bridge will open in June"_s;
    QCOMPARE(placeCorrection(*m_session, lost, rangeOf(now)).value(), rangeOf(now));
    QCOMPARE(quote(now).quote.speaker, u"Erika Weber"_s);
    QVERIFY(m_session->quotations().lost().isEmpty());
    QCOMPARE(placeCorrection(*m_session, AnnotationId::create(), rangeOf(now)).error().kind,
             ErrorKind::NotFound);
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->quotations().lost().size(), 1);
}

void TestQuoteCorrections::tellsViewsOnlyWhatConcernsThem()
{
    QSignalSpy changed(&m_session->quotations(), &Quotations::changed);
    AnnotationDraft draft;
    draft.range = rangeOf(prices);
    const AnnotationId mark = m_session->annotate(draft).value();
    QVERIFY(m_session->setNote(mark, u"really?"_s));
    QCOMPARE(changed.size(), 0);
    QVERIFY(removeQuotes(*m_session, {quote(prices)}));
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_session->undo());
    QCOMPARE(changed.size(), 2);
}

void TestQuoteCorrections::tellsWhoSaysAPassage_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("speaker");
    QTest::newRow("a quotation") << u"opens in May"_s << u"Ada"_s;
    QTest::newRow("part of one") << u"opens in"_s << u"Ada"_s;
    QTest::newRow("the one around it") << u"that the bridge opens in May"_s << u"Erika Weber"_s;
    QTest::newRow("nobody, says the reader") << prices << QString();
    QTest::newRow("nobody known") << miracle << QString();
    QTest::newRow("no quotation") << u"mayor"_s << QString();
}

void TestQuoteCorrections::tellsWhoSaysAPassage()
{
    QFETCH(QString, passage);
    QVERIFY(addQuote(*m_session, rangeOf(u"She told them that the bridge opens in May"_s)));
    QVERIFY(setSpeaker(*m_session, {quotes().last()}, u"Erika Weber"_s));
    QVERIFY(addQuote(*m_session, rangeOf(u"opens in May"_s)));
    QVERIFY(setSpeaker(*m_session, {quotes().last()}, u"Ada"_s));
    QVERIFY(setSpeaker(*m_session, {quote(prices)}, {}));
    QTEST(m_session->quotations().speakerOf(rangeOf(passage)), "speaker");
}

void TestQuoteCorrections::aReadOnlyLibraryTakesNothing()
{
    m_session.reset();
    m_workspace = std::make_unique<Workspace>(m_library->open(Store::Mode::ReadOnly), u"Ada"_s);
    open();
    QVERIFY(!setSpeaker(*m_session, {quote(prices)}, u"Bob"_s));
    QVERIFY(!addQuote(*m_session, rangeOf(bridge)));
    QCOMPARE(quotes().size(), 2);
    QVERIFY(!quote(prices).isCorrected());
}

/// Whatever the reader says, in whatever order: what is shown is what is saved, and undoing all of
/// it shows what the parser found.
void TestQuoteCorrections::randomCorrectionsUndoneAreAsFound()
{
    RandomValues random;
    const auto length = static_cast<int>(m_session->document().text().size());
    for (int trial = 0; trial < 20; ++trial) {
        int steps = 0;
        connect(m_workspace.get(), &Workspace::changed, m_session.get(), [&steps] { ++steps; });
        for (int i = 0; i < 20; ++i) {
            const CorrectedQuote one = quotes()[random.below(static_cast<int>(quotes().size()))];
            const int start = random.below(length - 1);
            const TextRange range{start, start + 1 + random.below(length - start - 1)};
            switch (random.below(7)) {
            case 0:
                QVERIFY(setSpeaker(*m_session, {one}, random.chance() ? random.word() : QString()));
                break;
            case 1:
                QVERIFY(setKind(*m_session, {one}, static_cast<QuoteKind>(random.below(6))));
                break;
            case 2:
                QVERIFY(removeQuotes(*m_session, {one}));
                break;
            case 3:
                QVERIFY(restoreQuotes(*m_session, quotes()));
                break;
            case 4:
                QVERIFY(takeAsFound(*m_session, {one}));
                break;
            case 5:
                std::ignore = addQuote(*m_session, range);
                break;
            default:
                std::ignore = moveQuote(*m_session, one, range);
            }
        }
        const QList<CorrectedQuote> shown = quotes();
        open();
        QCOMPARE(quotes(), shown);
        for (; steps > 0; --steps)
            QVERIFY(m_session->undo());
        QVERIFY(isAsFound());
    }
}

QTEST_GUILESS_MAIN(TestQuoteCorrections)
#include "tst_quotecorrections.moc"
