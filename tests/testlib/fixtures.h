// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace Sidegloss {

/// What is in tests/fixtures/\a path; fails the program where there is no such file.
inline QByteArray fixture(const QString &path)
{
    QFile file(QStringLiteral(SIDEGLOSS_SOURCE_DIR "/tests/fixtures/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %ls", qUtf16Printable(path));
    return file.readAll();
}

/// The inputs in tests/fixtures/\a format, files with one of \a endings, as rows of a data-driven
/// test, in the column "path".
inline void addFixtures(const QString &format, const QStringList &endings = {QStringLiteral("md")})
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SIDEGLOSS_SOURCE_DIR "/tests/fixtures/") + format);
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        // What is expected has a second ending, as in `page.read.html`.
        if (endings.contains(file.completeSuffix()))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
}

/// Compares \a actual to the file beside the fixture at \a path that has \a ending instead of its
/// own. With SIDEGLOSS_REFRESH_FIXTURES set it writes the file: the difference is what to review.
inline void compareToFixture(const QByteArray &actual, const QString &path, const QString &ending)
{
    QFile expected(path.first(path.lastIndexOf(QLatin1Char('.')) + 1) + ending);
    if (qEnvironmentVariableIsSet("SIDEGLOSS_REFRESH_FIXTURES")) {
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write(actual);
        return;
    }
    QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(expected.fileName()));
    QCOMPARE(QString::fromUtf8(actual), QString::fromUtf8(expected.readAll()));
}

} // namespace Sidegloss
