// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace settheory {

/// A language whose every text is a third longer than the English one, as German is: every third letter is
/// doubled. What is to be filled in ("%1", "%n") and the keys ("&") stay.
class LongerWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString plain = QString::fromUtf8(source);
        QString longer;
        int letters = 0;
        for (const QChar c : plain) {
            longer += c;
            const bool isPlace = longer.size() > 1 && longer.at(longer.size() - 2) == u'%';
            if (c.isLetter() && !isPlace && letters++ % 3 == 1)
                longer += c.toLower();
        }
        return longer;
    }
};

} // namespace settheory
