// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/appearance.h"
#include "app/window/emptypage.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestEmptyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLaidOutWhenItIsSeen();
    void followsItsWords();

private:
    static QPushButton *button(const EmptyPage &page)
    {
        return page.findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    }
};

void TestEmptyPage::isLaidOutWhenItIsSeen()
{
    const Appearance appearance;
    EmptyPage page(appearance);
    page.resize(600, 400);
    page.showWords(u"Open an article"_s, u"Drop a file here."_s, {{u"Open…"_s, [] {}}});
    QVERIFY(!page.sizeHint().isValid());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(page.rect().contains(button(page)->geometry()));
    QVERIFY(button(page)->y() > page.height() / 3);
}

void TestEmptyPage::followsItsWords()
{
    const Appearance appearance;
    EmptyPage page(appearance);
    page.resize(600, 400);
    page.showWords(u"Open an article"_s, {}, {{u"Open…"_s, [] {}}});
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const int before = button(page)->y();
    page.showWords(u"Open an article"_s, u"Drop a file here. "_s.repeated(30),
                   {{u"Open…"_s, [] {}}});
    QTRY_VERIFY(button(page)->isVisible() && button(page)->y() > before);
}

QTEST_MAIN(TestEmptyPage)
#include "tst_emptypage.moc"
