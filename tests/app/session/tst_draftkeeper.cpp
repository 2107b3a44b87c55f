// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/draftkeeper.h"

#include "app/session/workspace.h"
#include "tests/testlib/keptdrafts.h"
#include "tests/testlib/librarylock.h"
#include "tests/testlib/temporarylibrary.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;
using namespace std::chrono_literals;

class TestDraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsWhatIsTyped();
    void keepsWordForWord();
    void keysDontPutItOff();
    void savedWordsAreDropped();
    void wordsAsTheyWereAreDropped();
    void emptyWordsAreNoLoss();
    void nothingIsKeptUntouched();
    void retriesWhileTheLibraryIsHeld();
    void dropsAgainWhenTheLibraryIsFree();
    void theSameNoteTwice();
    void staysUntilTheChangeIsSaved();
    void flushKeepsNow();
    void leavingWithoutSavingLosesNothing();
    void goesOnWithLostWords();
    void lostWordsStayUntilKeptAnew();
    void readOnlyLibrariesAreLeftAlone();

private:
    void begin(const QString &saved = {})
    {
        m_keeper->begin(*m_workspace, {m_item, DraftPart::Note, {}, saved, {}, {}},
                        [this] { return m_words; });
    }
    void type(const QString &words)
    {
        m_words = words;
        m_keeper->touch();
    }
    Draft lost(const QString &words)
    {
        const Draft draft{m_item, DraftPart::Note, {}, {}, words, {}};
        std::ignore = m_workspace->leaveDraft(draft);
        return m_workspace->store().lostDrafts().value().first();
    }
    QStringList kept() const { return keptDrafts(m_library->path()); }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DraftKeeper> m_keeper;
    QUuid m_item;
    QString m_words;
};

void TestDraftKeeper::init()
{
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
    m_keeper = std::make_unique<DraftKeeper>(nullptr, 40ms);
    m_item = QUuid::createUuid();
    m_words.clear();
}

void TestDraftKeeper::cleanup()
{
    m_keeper.reset();
    m_workspace.reset();
}

void TestDraftKeeper::keepsWhatIsTyped()
{
    begin();
    type(u"one"_s);
    QCOMPARE(kept(), QStringList());
    QTRY_COMPARE(kept(), QStringList{u"one"_s});
    type(u"one two"_s);
    QTRY_COMPARE(kept(), QStringList{u"one two"_s});
}

void TestDraftKeeper::keepsWordForWord()
{
    const QString words = u"  “写到一半 🌊\n\n- \u00a0end  "_s;
    begin();
    type(words);
    QTRY_COMPARE(kept(), QStringList{words});
}

void TestDraftKeeper::keysDontPutItOff()
{
    begin();
    // Faster than the interval, as one types; without end as far as the keeper can tell.
    QTimer keys;
    connect(&keys, &QTimer::timeout, this, [this] { type(m_words + u'x'); });
    keys.start(5ms);
    QTRY_VERIFY(!kept().isEmpty());
}

void TestDraftKeeper::savedWordsAreDropped()
{
    begin();
    type(u"words"_s);
    QTRY_COMPARE(kept().size(), 1);
    m_keeper->end();
    QCOMPARE(kept(), QStringList());
}

void TestDraftKeeper::wordsAsTheyWereAreDropped()
{
    begin(u"as saved"_s);
    type(u"as saved, and more"_s);
    QTRY_COMPARE(kept().size(), 1);
    type(u"as saved \n"_s);
    QTRY_COMPARE(kept(), QStringList());
}

void TestDraftKeeper::emptyWordsAreNoLoss()
{
    begin(u"as saved"_s);
    type(u"something"_s);
    QTRY_COMPARE(kept().size(), 1);
    type(u" \n"_s);
    QTRY_COMPARE(kept(), QStringList());
}

void TestDraftKeeper::nothingIsKeptUntouched()
{
    m_words = u"stands there without a key"_s;
    begin();
    m_keeper->flush();
    QCOMPARE(kept(), QStringList());
}

void TestDraftKeeper::retriesWhileTheLibraryIsHeld()
{
    begin();
    {
        const LibraryLock lock(m_library->path());
        type(u"words"_s);
        m_keeper->flush();
        QCOMPARE(kept(), QStringList());
        type(u"words, and more"_s);
    }
    QTRY_COMPARE(kept(), QStringList{u"words, and more"_s});
}

void TestDraftKeeper::dropsAgainWhenTheLibraryIsFree()
{
    begin();
    type(u"words"_s);
    m_keeper->flush();
    {
        const LibraryLock lock(m_library->path());
        m_keeper->end();
        QCOMPARE(kept().size(), 1);
    }
    QTRY_COMPARE(kept(), QStringList());
}

void TestDraftKeeper::theSameNoteTwice()
{
    begin();
    type(u"words"_s);
    m_keeper->flush();
    const LibraryLock lock(m_library->path());
    m_keeper->end();
    begin(u"words"_s);
    QCOMPARE(kept(), QStringList{u"words"_s});
    m_keeper->end();
    QCOMPARE(kept(), QStringList{u"words"_s});
}

void TestDraftKeeper::staysUntilTheChangeIsSaved()
{
    // Only the end of the waiting can make it look again.
    m_keeper = std::make_unique<DraftKeeper>(nullptr, 1h);
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s,
                                              SavingPace{.patience = 0ms, .retry = 10ms});
    Tag tag;
    tag.id = TagId::create();
    tag.path = u"policy"_s;
    begin();
    type(u"words"_s);
    m_keeper->flush();
    {
        const LibraryLock lock(m_library->path());
        QVERIFY(m_workspace->apply({ChangeKind::Retag, {}, {Edit<Tag>{std::nullopt, tag}}}));
        m_keeper->end();
        QCOMPARE(kept(), QStringList{u"words"_s});
    }
    QVERIFY(!m_workspace->dropDraft(m_item, DraftPart::Note));
    QTRY_COMPARE(kept(), QStringList());
    QCOMPARE(m_workspace->saving(), Workspace::Saving::Saved);
}

void TestDraftKeeper::flushKeepsNow()
{
    begin();
    type(u"words"_s);
    QVERIFY(m_keeper->flush());
    QCOMPARE(kept(), QStringList{u"words"_s});
    type(u"words to come"_s);
    auto lock = std::make_unique<LibraryLock>(m_library->path());
    QVERIFY(!m_keeper->flush());
    lock.reset();
    QVERIFY(m_keeper->flush());
    QCOMPARE(kept(), QStringList{u"words to come"_s});
}

void TestDraftKeeper::leavingWithoutSavingLosesNothing()
{
    QSignalSpy left(m_workspace.get(), &Workspace::draftLeft);
    begin(u"before"_s);
    type(u"before and after"_s);
    m_keeper->flush();
    m_keeper->leave();
    QCOMPARE(left.count(), 1);
    const QList<Draft> lost = m_workspace->store().lostDrafts().value();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().before, u"before"_s);
    QCOMPARE(lost.first().markdown, u"before and after"_s);
    QCOMPARE(kept().size(), 1);
}

void TestDraftKeeper::goesOnWithLostWords()
{
    const Draft draft = lost(u"lost"_s);
    m_words = draft.markdown;
    begin();
    m_keeper->take(draft);
    QTRY_VERIFY(m_workspace->store().lostDrafts().value().isEmpty());
    QCOMPARE(kept(), QStringList{u"lost"_s});
    m_keeper->end();
    QCOMPARE(kept(), QStringList());
}

void TestDraftKeeper::lostWordsStayUntilKeptAnew()
{
    const Draft draft = lost(u"lost"_s);
    m_words = draft.markdown;
    begin();
    m_keeper->take(draft);
    QCOMPARE(m_workspace->store().lostDrafts().value(), QList{draft});
    m_keeper->leave();
    QCOMPARE(m_workspace->store().lostDrafts().value(), QList{draft});
}

void TestDraftKeeper::readOnlyLibrariesAreLeftAlone()
{
    m_workspace = std::make_unique<Workspace>(m_library->open(Store::Mode::ReadOnly), u"Ada"_s);
    begin();
    type(u"words"_s);
    m_keeper->flush();
    m_keeper->leave();
    QCOMPARE(kept(), QStringList());
}

QTEST_GUILESS_MAIN(TestDraftKeeper)

#include "tst_draftkeeper.moc"
