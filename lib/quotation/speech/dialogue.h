// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lib/quotation/speech/speechframe.h"

namespace Sidegloss {

/// Who speaks from one paragraph to the next: what a paragraph announces, a quotation that its
/// paragraph doesn't close, the two of a dialogue in turn. To be told of every leaf, in order.
class Dialogue
{
public:
    /// Who is expected to say a quotation at the start of the next leaf, if anything says so.
    const std::optional<Attribution> &expected() const { return m_expected; }
    /// Who says the quotation that opens the leaf \a frame; \a found: what its sentence says.
    std::optional<Attribution> opening(const SpeechFrame &frame,
                                       const std::optional<Attribution> &found) const;
    /// \a first and \a last: who says the first and last quotation of the leaf \a frame;
    /// \a isOpen: its paragraph doesn't close the last one.
    void endLeaf(const SpeechFrame &frame, const std::optional<Attribution> &first,
                 const std::optional<Attribution> &last, bool isOpen);

private:
    std::optional<Attribution> m_expected;
    std::optional<Attribution> m_last; ///< Who spoke last in the leaf before, or whom it is about.
    bool m_isAsked = false;            ///< The leaf before ends with a question in quotation marks.
    QList<Attribution> m_turns; ///< Who opened the leaves before, as far as quotations open them.
};

} // namespace Sidegloss
