// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printfixture.h"

#include <QFile>
#include <QTest>

#include <poppler-qt6.h>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// The real interview on paper.
class TestInterviewPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textIsTheArticles();
    void itsOwnLinkIsLive();
    void outlineHasItsSections();

private:
    QByteArray m_markdown;
};

void TestInterviewPdf::initTestCase()
{
    QFile file(QStringLiteral(SIDEGLOSS_INTERVIEW));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_markdown = file.readAll();
}

void TestInterviewPdf::textIsTheArticles()
{
    PrintFixture fixture(m_markdown);
    fixture.job().source.clear();
    fixture.job().retrieved.reset();
    const auto pdf = Poppler::Document::loadFromData(fixture.pdf(NotesPlace::None));

    QString text;
    for (int n = 0; n < pdf->numPages(); ++n)
        text += pdf->page(n)->text(QRectF());
    QCOMPARE(bareText(text), bareText(fixture.job().document.text()));
}

void TestInterviewPdf::itsOwnLinkIsLive()
{
    PrintFixture fixture(m_markdown);
    const auto pdf = Poppler::Document::loadFromData(fixture.pdf());

    QStringList addresses;
    for (int n = 0; n < pdf->numPages(); ++n) {
        for (const auto &link : pdf->page(n)->links()) {
            if (link->linkType() == Poppler::Link::Browse)
                addresses.append(static_cast<Poppler::LinkBrowse &>(*link).url());
        }
    }
    const QString own = u"https://www.youtube.com/watch?v=hekPgdxsxbM"_s;
    QCOMPARE(addresses, (QStringList{own, own}));
}

void TestInterviewPdf::outlineHasItsSections()
{
    PrintFixture fixture(m_markdown);
    const auto pdf = Poppler::Document::loadFromData(fixture.pdf());

    QCOMPARE(pdf->outline().size(), 1);
    QCOMPARE(pdf->outline().first().children().size(), 6);
}

QTEST_MAIN(TestInterviewPdf)

#include "tst_interviewpdf.moc"
