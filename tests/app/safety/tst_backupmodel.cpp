// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/safety/backupmodel.h"

#include "tests/testlib/temporarylibrary.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestBackupModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutBackups();
    void showsEachKind();
    void findsRows();

private:
    static QString give(const TemporaryLibrary &library, Backup::Kind kind, const QString &time)
    {
        const QString directory = backupDirectory(library.path());
        QDir().mkpath(directory);
        const QDateTime made = QDateTime::fromString(time, Qt::ISODate);
        QFile file(directory + u'/' + backupName(library.path(), kind, made));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(1500, 'x')) < 0)
            qFatal("not written");
        return file.fileName();
    }
};

void TestBackupModel::isEmptyWithoutBackups()
{
    const TemporaryLibrary library;
    BackupModel model;
    const QAbstractItemModelTester tester(&model);
    model.reload(library.path());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.lastRegular());
    model.reload(QString());
    QCOMPARE(model.rowCount(), 0);
}

void TestBackupModel::showsEachKind()
{
    const TemporaryLibrary library;
    give(library, Backup::Kind::Regular, u"2020-03-01T09:00:00Z"_s);
    give(library, Backup::Kind::BeforeMigration, u"2020-03-02T09:00:00Z"_s);
    give(library, Backup::Kind::BeforeRestore, u"2020-03-03T09:00:00Z"_s);
    give(library, Backup::Kind::Damaged, u"2020-03-04T09:00:00Z"_s);
    give(library, Backup::Kind::Salvaged, u"2020-03-05T09:00:00Z"_s);
    BackupModel model;
    const QAbstractItemModelTester tester(&model);
    model.reload(library.path());
    QCOMPARE(model.rowCount(), 5);
    const QStringList words{u"What could be read of the damaged library"_s,
                            u"The damaged library, before a backup was restored"_s,
                            u"Before a backup was restored"_s, u"Before an update of Sidegloss"_s,
                            u"Backup"_s};
    for (int row = 0; row < 5; ++row) {
        const QModelIndex index = model.index(row, 0);
        QCOMPARE(index.data(BackupModel::WordsRole).toString(), words[row]);
        QCOMPARE(index.data(BackupModel::SizeRole).toString(), u"1.5 kB"_s);
        const QString made = index.data(BackupModel::MadeRole).toString();
        QVERIFY2(made.contains(u"2020"_s), qPrintable(made));
        QCOMPARE(index.data().toString(), made + u": "_s + words[row] + u", 1.5 kB"_s);
    }
}

void TestBackupModel::findsRows()
{
    const TemporaryLibrary library;
    const QString first = give(library, Backup::Kind::Regular, u"2020-03-01T09:00:00Z"_s);
    const QString last = give(library, Backup::Kind::BeforeRestore, u"2020-03-03T09:00:00Z"_s);
    BackupModel model;
    model.reload(library.path());
    QCOMPARE(model.rowOf(first), 1);
    QCOMPARE(model.rowOf(last), 0);
    QCOMPARE(model.rowOf(u"elsewhere"_s), std::nullopt);
    QCOMPARE(model.lastRegular()->path, first);
}

QTEST_MAIN(TestBackupModel)

#include "tst_backupmodel.moc"
