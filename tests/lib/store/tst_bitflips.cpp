// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/librarycheck.h"

#include "tests/testlib/librarypages.h"
#include "tests/testlib/randomvalues.h"
#include "tests/testlib/samplelibrary.h"
#include "tests/testlib/soak.h"
#include "tests/testlib/temporarylibrary.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// What rows, keys and inner pages of a library consist of.
class LiveBytes
{
public:
    explicit LiveBytes(const QString &path)
    {
        const LibraryPages pages(path);
        SQLite::Database database(path.toStdString());
        SQLite::Statement trees(database, "SELECT 'sqlite_schema' UNION ALL"
                                          " SELECT name FROM sqlite_schema WHERE rootpage > 0");
        while (trees.executeStep())
            add(pages, QString::fromUtf8(trees.getColumn(0).getText()));
    }

    int count() const { return m_count; }

    struct Place
    {
        qint64 offset = 0;
        QString tree;
    };
    /// Of the byte at \a index among them.
    Place at(int index) const
    {
        qint64 rest = index;
        for (const Cell &cell : m_cells) {
            if (rest < cell.bytes.size)
                return {cell.bytes.offset + rest, cell.tree};
            rest -= cell.bytes.size;
        }
        qFatal("no byte %d", index);
    }

private:
    struct Cell
    {
        LibraryPages::Bytes bytes;
        QString tree;
    };

    void add(const LibraryPages &pages, const QString &tree)
    {
        for (const TreePage &page : pages.pagesOf(tree)) {
            for (const LibraryPages::Bytes &bytes : pages.cellsOf(page)) {
                m_cells.append({bytes, tree});
                m_count += static_cast<int>(bytes.size);
            }
        }
    }

    QList<Cell> m_cells;
    int m_count = 0;
};

bool sqliteObjects(const QString &path)
{
    try {
        SQLite::Database database(path.toStdString());
        SQLite::Statement check(database, "PRAGMA integrity_check");
        return !check.executeStep() || check.getColumn(0).getString() != "ok";
    } catch (const SQLite::Exception &) {
        return true;
    }
}

bool isReported(const QString &path)
{
    const Result<CheckReport> report = checkLibrary(path, CheckDepth::Full);
    return !report || !report->isSound();
}

} // namespace

class TestBitFlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReported();
};

void TestBitFlips::areReported()
{
    const TemporaryLibrary sound(TemporaryLibrary::Where::InMemory);
    {
        Store store = sound.open();
        fillLibrary(store, 300);
    }
    QVERIFY(!isReported(sound.path()));
    QVERIFY(!sqliteObjects(sound.path()));

    const LiveBytes bytes(sound.path());
    LibraryPages pages(sound.path());
    const TemporaryLibrary patient(TemporaryLibrary::Where::InMemory);
    RandomValues random;
    const int flips = 200 * soakFactor();
    int reported = 0;
    int reportedBySqlite = 0;
    QMap<QString, int> escaped;
    for (int i = 0; i < flips; ++i) {
        const LiveBytes::Place place = bytes.at(random.below(bytes.count()));
        const int bit = random.below(8);
        pages.flip(place.offset, bit);
        pages.write(patient.path());
        pages.flip(place.offset, bit);
        if (isReported(patient.path()))
            ++reported;
        else
            ++escaped[place.tree];
        reportedBySqlite += sqliteObjects(patient.path());
    }
    qInfo() << flips << "bits flipped," << reported << "reported;" << reportedBySqlite
            << "by SQLite alone; escaped:" << escaped;
    QVERIFY(reported >= 0.95 * flips);
    // Else this would be a test of SQLite: most bytes are words, of which it knows nothing.
    QVERIFY(2 * reportedBySqlite < reported);
}

QTEST_APPLESS_MAIN(TestBitFlips)

#include "tst_bitflips.moc"
