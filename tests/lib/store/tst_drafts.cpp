// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/store.h"

#include "lib/store/draftholder.h"
#include "tests/testlib/librarylock.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// What \a work does in a process of its own, which ends without a word as in a crash.
template<typename Work>
void inAnotherProcess(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
}

Draft draftOf(const QUuid &item, const QString &words)
{
    return {item, DraftPart::Note, {}, u"before"_s, words, {}};
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_library = std::make_unique<TemporaryLibrary>(); }

    void whatIsBeingTypedIsntLost();
    void aCrashLeavesItBehind();
    void eachKeepReplacesTheLast();
    void droppedWordsAreGone();
    void eachLostOneIsDecidedAlone();
    void whatIsLeftIsLostAtOnce();
    void nobodyIsWaitedFor();
    void anotherProcessKeepsItsOwn();
    void theyAreNoChanges();
    void readOnlyLibrariesRefuse();
    void holders();

private:
    void leaveBehind(const Draft &draft)
    {
        inAnotherProcess([&] {
            Store store = m_library->open();
            if (!store.keepDraft(draft))
                ::_exit(1);
        });
    }

    std::unique_ptr<TemporaryLibrary> m_library;
};

void TestDrafts::whatIsBeingTypedIsntLost()
{
    Store store = m_library->open();
    QVERIFY(store.keepDraft(draftOf(QUuid::createUuid(), u"being typed"_s)));
    QVERIFY(m_library->open().lostDrafts().value().isEmpty());
}

void TestDrafts::aCrashLeavesItBehind()
{
    const Document document = sampleDocument();
    const DocumentRecord article = m_library->open().remember(document, u"/a.md"_s).value();
    Draft draft = draftOf(QUuid::createUuid(), u"写到一半 🌊\n"_s);
    draft.part = DraftPart::Reply;
    draft.document = article.id;
    leaveBehind(draft);
    const QList<Draft> lost = m_library->open().lostDrafts().value();
    QCOMPARE(lost.size(), 1);
    QVERIFY(lost.first().time.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    draft.time = lost.first().time;
    QCOMPARE(lost.first(), draft);
}

void TestDrafts::eachKeepReplacesTheLast()
{
    const QUuid item = QUuid::createUuid();
    inAnotherProcess([&] {
        Store store = m_library->open();
        if (!store.keepDraft(draftOf(item, u"one"_s)) || !store.keepDraft(draftOf(item, u"two"_s)))
            ::_exit(1);
    });
    const QList<Draft> lost = m_library->open().lostDrafts().value();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().markdown, u"two"_s);
}

void TestDrafts::droppedWordsAreGone()
{
    const QUuid item = QUuid::createUuid();
    Draft reply = draftOf(item, u"a reply"_s);
    reply.part = DraftPart::Reply;
    inAnotherProcess([&] {
        Store store = m_library->open();
        if (!store.keepDraft(draftOf(item, u"mine"_s)) || !store.keepDraft(reply)
            || !store.dropDraft(item, DraftPart::Note))
            ::_exit(1);
    });
    const QList<Draft> lost = m_library->open().lostDrafts().value();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().markdown, reply.markdown);
}

void TestDrafts::eachLostOneIsDecidedAlone()
{
    const QUuid item = QUuid::createUuid();
    leaveBehind(draftOf(item, u"first"_s));
    leaveBehind(draftOf(item, u"second"_s));
    Store store = m_library->open();
    QVERIFY(store.keepDraft(draftOf(item, u"mine"_s)));
    QVERIFY(store.dropDraft(item, DraftPart::Note));
    QList<Draft> lost = store.lostDrafts().value();
    QCOMPARE(lost.size(), 2);
    QCOMPARE(lost.first().markdown, u"second"_s);
    QVERIFY(store.discardDraft(lost.first()));
    lost = store.lostDrafts().value();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().markdown, u"first"_s);
}

void TestDrafts::whatIsLeftIsLostAtOnce()
{
    const QUuid item = QUuid::createUuid();
    Store store = m_library->open();
    QVERIFY(store.leaveDraft(draftOf(item, u"one"_s)));
    QVERIFY(store.leaveDraft(draftOf(item, u"two"_s)));
    QVERIFY(store.keepDraft(draftOf(item, u"three"_s)));
    QCOMPARE(store.lostDrafts().value().size(), 2);
}

void TestDrafts::nobodyIsWaitedFor()
{
    const QUuid item = QUuid::createUuid();
    Store store = m_library->open();
    // Who waited would wait past the end of the test.
    store.setPatience(std::chrono::hours(1));
    {
        const LibraryLock lock(m_library->path());
        QCOMPARE(store.keepDraft(draftOf(item, u"words"_s)).error().kind, ErrorKind::LibraryBusy);
        QCOMPARE(store.dropDraft(item, DraftPart::Note).error().kind, ErrorKind::LibraryBusy);
    }
    QVERIFY(store.keepDraft(draftOf(item, u"words"_s)));
}

void TestDrafts::anotherProcessKeepsItsOwn()
{
    const QUuid item = QUuid::createUuid();
    int toParent[2];
    int toChild[2];
    QVERIFY(::pipe(toParent) == 0 && ::pipe(toChild) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        Store store = m_library->open();
        char byte = store.keepDraft(draftOf(item, u"theirs"_s)).has_value();
        const bool told = ::write(toParent[1], &byte, 1) == 1 && ::read(toChild[0], &byte, 1) == 1;
        ::_exit(told ? 0 : 1);
    }
    char byte = 0;
    QVERIFY(::read(toParent[0], &byte, 1) == 1 && byte == 1);
    Store store = m_library->open();
    QVERIFY(store.lostDrafts().value().isEmpty());
    QVERIFY(store.dropDraft(item, DraftPart::Note));
    QCOMPARE(::write(toChild[1], &byte, 1), 1);
    ::waitpid(child, nullptr, 0);
    QCOMPARE(store.lostDrafts().value().size(), 1);
    for (const int end : {toParent[0], toParent[1], toChild[0], toChild[1]})
        ::close(end);
}

void TestDrafts::theyAreNoChanges()
{
    Store store = m_library->open();
    QVERIFY(store.keepDraft(draftOf(QUuid::createUuid(), u"words"_s)));
    QCOMPARE(store.undoable({}).value(), std::nullopt);
}

void TestDrafts::readOnlyLibrariesRefuse()
{
    m_library->open();
    Store store = m_library->open(Store::Mode::ReadOnly);
    QCOMPARE(store.keepDraft(draftOf(QUuid::createUuid(), u"words"_s)).error().kind,
             ErrorKind::LibraryUnwritable);
}

void TestDrafts::holders()
{
    const DraftHolder self = DraftHolder::self();
    QVERIFY(self.isAlive());
    QCOMPARE(DraftHolder::fromText(self.toText()), self);
    QVERIFY(!DraftHolder::fromText(u"of another version"_s).isAlive());

    QStringList parts = self.toText().split(u' ');
    QCOMPARE(parts.size(), 4);
    const auto aliveWith = [&](int part, const QString &value) {
        QStringList changed = parts;
        changed[part] = value;
        return DraftHolder::fromText(changed.join(u' ')).isAlive();
    };
    QVERIFY2(!aliveWith(3, u"1"_s), "the number went to another process");
    QVERIFY2(!aliveWith(1, u"another-run"_s), "the machine was started again");
    QVERIFY2(!aliveWith(2, u"4194999"_s), "no such process");
    QVERIFY2(aliveWith(0, u"another-machine"_s), "nothing is known of it");
}

QTEST_APPLESS_MAIN(TestDrafts)

#include "tst_drafts.moc"
