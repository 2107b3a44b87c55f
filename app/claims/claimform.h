// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/claim/claim.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace Sidegloss {

class DateField;

/// What a claim's form holds: the reader's own fields of a Claim, with the speaker by name.
struct ClaimFields
{
    QString statement;
    QString speaker;
    std::optional<ClaimKind> kind;
    Verdict verdict = Verdict::Unchecked;
    std::optional<QDate> saidOn;
    std::optional<QDate> reviewOn;
    QStringList tags;
    QString reasoning;

    friend bool operator==(const ClaimFields &, const ClaimFields &) = default;
};

/// The fields of a claim, in the order of Tab: statement, speaker, kind, verdict, review on, tags
/// and, in a full form, said on and reasoning.
class ClaimForm : public QWidget
{
    Q_OBJECT

public:
    enum class Extent { Short, Full };

    explicit ClaimForm(Extent extent, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ClaimForm)

    ClaimFields fields() const;
    /// True iff something was typed or chosen since the fields were set.
    bool isEdited() const { return fields() != m_saved; }
    void setFields(const ClaimFields &fields);
    /// The same claim as it is now: what was edited meanwhile stays as the reader has it.
    void updateFields(const ClaimFields &fields);
    /// Puts \a words in the place of the reasoning, as if they were typed, and the focus there.
    void writeReasoning(const QString &words);
    /// What the fields offer while one types.
    void setSuggestions(const QStringList &statements, const QStringList &speakers);

Q_SIGNALS:
    /// A field was left or chosen with another value. Until they are set again, so are the fields.
    void committed();
    void statementChanged(const QString &statement);
    void reasoningChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addRow(QFormLayout *layout, const QString &label, QWidget *field);
    void commit();
    void fill(const ClaimFields &fields);

    QLineEdit *m_statement;
    QLineEdit *m_speaker;
    QComboBox *m_kind;
    QComboBox *m_verdict;
    DateField *m_saidOn;
    DateField *m_reviewOn;
    QLineEdit *m_tags;
    QPlainTextEdit *m_reasoning;
    ClaimFields m_saved;
};

} // namespace Sidegloss
