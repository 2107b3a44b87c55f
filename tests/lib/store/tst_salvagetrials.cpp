// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/salvage.h"

#include "lib/store/librarycheck.h"
#include "tests/lib/store/undoall.h"
#include "tests/testlib/librarypages.h"
#include "tests/testlib/librarywalk.h"
#include "tests/testlib/randomvalues.h"
#include "tests/testlib/samplelibrary.h"
#include "tests/testlib/soak.h"
#include "tests/testlib/temporarylibrary.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// Without a file beside it.
SQLite::Database openedAsItLies(const QString &path)
{
    return SQLite::Database("file:" + path.toStdString() + "?immutable=1",
                            SQLite::OPEN_READONLY | SQLite::OPEN_URI);
}

using Rows = QHash<QString, QString>; ///< Annotations by id, JSON and deletion.

/// In the order of the table until the first that can't be read: a plain copy.
Rows annotationsIn(const QString &path)
{
    Rows rows;
    try {
        const SQLite::Database database = openedAsItLies(path);
        SQLite::Statement row(database, "SELECT id, json || ifnull(deleted, '') FROM annotation"
                                        " NOT INDEXED ORDER BY rowid");
        while (row.executeStep()) {
            rows.insert(QString::fromUtf8(row.getColumn(0).getText()),
                        QString::fromUtf8(row.getColumn(1).getText()));
        }
    } catch (const SQLite::Exception &) {
        return rows;
    }
    return rows;
}

/// How many of the rows are in \a kept as they were, 0–1.
double share(const Rows &rows, const Rows &kept)
{
    qsizetype same = 0;
    for (auto [id, row] : rows.asKeyValueRange())
        same += kept.value(id) == row;
    return static_cast<double>(same) / static_cast<double>(rows.size());
}

QList<qint64> leavesOf(const QString &path)
{
    QList<qint64> leaves;
    const LibraryPages pages(path);
    const SQLite::Database database = openedAsItLies(path);
    SQLite::Statement trees(database, "SELECT name FROM sqlite_schema WHERE rootpage > 0");
    while (trees.executeStep()) {
        const auto tree = pages.pagesOf(QString::fromUtf8(trees.getColumn(0).getText()));
        for (const TreePage &page : tree) {
            if (page.leaf)
                leaves.append(page.number);
        }
    }
    return leaves;
}

/// A library that much was done in, closed.
void makeRandomLibrary(RandomValues &random, const QString &path)
{
    LibraryWalk walk(static_cast<quint32>(random.below(1 << 30)));
    for (int i = 0; i < 150; ++i) {
        const auto kind = static_cast<StepKind>(random.below(stepKinds));
        const Result<> taken = walk.take({kind, static_cast<unsigned>(random.below(1000))});
        if (!taken && taken.error().kind != ErrorKind::Conflict)
            qFatal() << taken.error();
    }
    walk.reopen();
    QFile::copy(walk.path(), path);
}

/// Does to some pages what disks do.
void damage(LibraryPages &pages, RandomValues &random)
{
    const auto anyPage = [&] { return 1 + random.below(static_cast<int>(pages.count())); };
    for (int i = random.below(4); i >= 0; --i) {
        QByteArray noise(pages.pageSize(), Qt::Uninitialized);
        std::ranges::generate(noise, [&] { return static_cast<char>(random.below(256)); });
        switch (random.below(4)) {
        case 0:
            pages.zero(anyPage());
            break;
        case 1:
            pages.copy(anyPage(), anyPage());
            break;
        case 2:
            pages.overwrite(anyPage(), noise);
            break;
        default:
            pages.flip(random.below(static_cast<int>(pages.count() * pages.pageSize())),
                       random.below(8));
        }
    }
}

} // namespace

class TestSalvageTrials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedLeafCostsNextToNothing();
    void nothingWrongComesOut();
};

void TestSalvageTrials::aDamagedLeafCostsNextToNothing()
{
    const TemporaryLibrary library(TemporaryLibrary::Where::InMemory);
    {
        Store store = library.open();
        fillLibrary(store, 1000 * soakFactor());
    }
    const Rows rows = annotationsIn(library.path());
    QCOMPARE(rows.size(), 1000 * soakFactor() + 2);
    const QList<qint64> leaves = leavesOf(library.path());
    const LibraryPages sound(library.path());

    const int trials = std::max(25, soakFactor());
    RandomValues random;
    double salvaged = 0;
    double worst = 1;
    double copied = 0;
    for (int i = 0; i < trials; ++i) {
        LibraryPages pages = sound;
        pages.zero(leaves[random.below(static_cast<int>(leaves.size()))]);
        pages.write(library.path());
        const QString newPath = library.directory() + u"/new.sqlite"_s;
        const auto report = salvageLibrary(library.path(), newPath);
        QVERIFY(report);
        const double one = share(rows, annotationsIn(newPath));
        salvaged += one / trials;
        worst = std::min(worst, one);
        copied += share(rows, annotationsIn(library.path())) / trials;
        QVERIFY(QFile::remove(newPath));
    }
    qInfo("%lld annotations, %d trials of one leaf of %lld zeroed: %.4f %% salvaged, at worst"
          " %.4f %%; a plain copy %.4f %%",
          rows.size(), trials, leaves.size(), 100 * salvaged, 100 * worst, 100 * copied);
    QVERIFY(salvaged >= 0.99);
    QVERIFY(copied < salvaged);
}

void TestSalvageTrials::nothingWrongComesOut()
{
    RandomValues random;
    int refused = 0;
    const int trials = 20 * soakFactor();
    for (int i = 0; i < trials; ++i) {
        const TemporaryLibrary library(TemporaryLibrary::Where::InMemory);
        makeRandomLibrary(random, library.path());
        LibraryPages pages(library.path());
        damage(pages, random);
        pages.write(library.path());
        const QString newPath = library.directory() + u"/new.sqlite"_s;
        const auto report = salvageLibrary(library.path(), newPath);
        if (!report) {
            ++refused;
            QCOMPARE(QDir(library.directory()).entryList(QDir::Files | QDir::Hidden),
                     QStringList{u"library.sqlite"_s});
            continue;
        }
        Store store = Store::open(newPath).value();
        const Result<> undone = undoAll(store);
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().detail));
        QVERIFY(checkLibrary(newPath, CheckDepth::Full)->isSound());
    }
    qInfo("%d libraries damaged at random, %d refused", trials, refused);
    QVERIFY(refused < 0.5 * trials);
}

QTEST_APPLESS_MAIN(TestSalvageTrials)

#include "tst_salvagetrials.moc"
