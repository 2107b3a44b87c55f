// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/connectionfinder.h"
#include "tests/testlib/forkedprocess.h"
#include "tests/testlib/librarycontent.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/scratchdirectory.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// What one of the processes tells the other and the test.
struct Tally
{
    std::atomic<bool> ready;
    std::atomic<int> saved;
    std::atomic<int> failed;
    std::atomic<int> unseen; ///< Times that the other's saved changes weren't seen.
};
using BothTallies = std::array<Tally, 2>;

/// Lets both begin at once, however long it takes to make a process.
void waitForTheOther(Tally &mine, const Tally &other)
{
    mine.ready = true;
    while (!other.ready)
        std::this_thread::yield();
}

/// One of two processes that mark an article each, in the same library.
class Writer
{
public:
    Writer(Store &store, Tally &mine, const Tally &other)
        : m_store(store)
        , m_mine(mine)
        , m_other(other)
    {}

    void write(const QList<Annotation> &marks, DocumentId others)
    {
        for (qsizetype i = 0; i < marks.size(); ++i) {
            ++(m_store.apply(making(marks[i])) ? m_mine.saved : m_mine.failed);
            if (i % 50 == 0)
                look(others);
        }
    }

private:
    /// What the other was told to be saved must be seen, and the version must have told of it.
    void look(DocumentId others)
    {
        const int saved = m_other.saved;
        const qint64 version = m_store.dataVersion().value_or(-1);
        // The first of them may have been on disk before it was said to be.
        const bool isNew = saved > m_known + 1;
        m_known = m_other.saved;
        const bool isTold = !isNew || version != m_version;
        m_version = version;
        const auto marks = m_store.annotations(others);
        if (!isTold || !marks || marks->size() < saved)
            ++m_mine.unseen;
    }

    Store &m_store;
    Tally &m_mine;
    const Tally &m_other;
    int m_known = 0;
    qint64 m_version = 0;
};

int writeThroughStore(const QString &path, const QList<Annotation> &marks, DocumentId others,
                      Tally &mine, const Tally &other)
{
    Result<Store> store = Store::open(path);
    waitForTheOther(mine, other);
    if (!store)
        return 1;
    Writer(*store, mine, other).write(marks, others);
    return 0;
}

/// What a Store doesn't do: begins to read, and asks for the right to write when it needs it.
int writeDeferred(const QString &path, int count, Tally &mine, const Tally &other)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE, 5000);
    waitForTheOther(mine, other);
    for (int i = 0; i < count; ++i) {
        try {
            SQLite::Transaction transaction(database, SQLite::TransactionBehavior::DEFERRED);
            database.execAndGet("SELECT count(*) FROM line");
            database.exec("INSERT INTO line DEFAULT VALUES");
            transaction.commit();
            ++mine.saved;
        } catch (const SQLite::Exception &) {
            ++mine.failed;
        }
    }
    return 0;
}

QList<Annotation> marksOn(const DocumentRecord &record, const Document &document, int count)
{
    QList<Annotation> marks;
    for (int i = 0; i < count; ++i)
        marks.append(markOn(record, document, {i % 20, i % 20 + 3}));
    return marks;
}

QList<Annotation> sortedById(QList<Annotation> marks)
{
    std::ranges::sort(marks, {}, &Annotation::id);
    return marks;
}

} // namespace

class TestTwoProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWriteAndSeeEachOther();
    void noticesTheRightToWriteAskedForTooLate();
};

void TestTwoProcesses::bothWriteAndSeeEachOther()
{
    const ScratchDirectory directory;
    const QString path = directory.libraryPath();
    const std::array documents = {sampleDocument(),
                                  documentOf({u"Of the other one, long enough."_s})};
    std::array<DocumentRecord, 2> articles;
    std::array<QList<Annotation>, 2> marks;
    {
        Store store = Store::open(path).value();
        for (size_t i = 0; i < 2; ++i) {
            articles[i] = store.remember(documents[i], u"/%1.md"_s.arg(i)).value();
            marks[i] = marksOn(articles[i], documents[i], 2000);
        }
    }
    const SharedValue<BothTallies> progress;
    const auto work = [&](size_t mine, size_t other) {
        return writeThroughStore(path, marks[mine], articles[other].id, (*progress)[mine],
                                 (*progress)[other]);
    };
    ForkedProcess one([&] { return work(0, 1); });
    ForkedProcess two([&] { return work(1, 0); });
    QCOMPARE(one.wait(), 0);
    QCOMPARE(two.wait(), 0);
    const ConnectionFinder finder;
    const Store store = Store::open(path).value();
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE((*progress)[i].failed.load(), 0);
        QCOMPARE((*progress)[i].unseen.load(), 0);
        QCOMPARE(sortedById(store.annotations(articles[i].id).value()), sortedById(marks[i]));
    }
    QCOMPARE(faultsOf(finder.connection()), QString());
}

void TestTwoProcesses::noticesTheRightToWriteAskedForTooLate()
{
    const ScratchDirectory directory;
    const QString path = directory.libraryPath();
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("PRAGMA journal_mode = WAL; CREATE TABLE line (number INTEGER PRIMARY KEY)");
    const SharedValue<BothTallies> progress;
    Tally &first = (*progress)[0];
    Tally &second = (*progress)[1];
    ForkedProcess one([&] { return writeDeferred(path, 2000, first, second); });
    ForkedProcess two([&] { return writeDeferred(path, 2000, second, first); });
    QCOMPARE(one.wait(), 0);
    QCOMPARE(two.wait(), 0);
    qInfo() << first.failed + second.failed << "of 4000 failed";
    QVERIFY(first.failed + second.failed > 0);
}

QTEST_APPLESS_MAIN(TestTwoProcesses)

#include "tst_twoprocesses.moc"
