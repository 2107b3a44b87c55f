// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/marktags.h"
#include "lib/annotation/colornames.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace Sidegloss {

class Appearance;
class ColourDots;
class ElidedLabel;
class TagEditor;

/// A row of what can be done to the marks that are chosen: how many they are, the colours, their
/// tags, Delete, and to let them go. Hidden while none is chosen.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ChoiceBar)

    void setCount(qsizetype count);
    /// How many are chosen, in words.
    QString words() const;
    void setColourNames(const ColorNames &names);
    /// What the button "Choose" offers.
    void setMenu(QMenu *menu);
    /// Has the tags of the marks edited in the row; \a known are offered.
    void editTags(const SharedTags &tags, const QStringList &known);

Q_SIGNALS:
    void colourChosen(const QString &colour);
    void tagsRequested();
    /// The tags that the marks are to have in common.
    void tagsEntered(const QStringList &tags);
    void removeRequested();
    void clearRequested();
    /// The focus should go to the text.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addCommand(const QString &words, const QString &tip);
    void finishTags(bool byKey);
    void applyAppearance();

    const Appearance &m_appearance;
    QHBoxLayout *m_row;
    ElidedLabel *m_words;
    ColourDots *m_colours;
    QToolButton *m_tag = nullptr;
    QToolButton *m_choose = nullptr;
    ElidedLabel *m_others;
    QPointer<TagEditor> m_tags;
};

} // namespace Sidegloss
