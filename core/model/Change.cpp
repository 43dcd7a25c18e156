#include "core/model/Change.h"

using namespace Qt::StringLiterals;

bool Change::onlyRatings() const
{
    for (const QString &table : tables) {
        if (table != u"rating"_s && table != u"rating_evidence"_s)
            return false;
    }
    return true;
}
