#include "core/report/XmlText.h"

#include "core/report/pages/TextFlow.h"

#include <QUrl>

using namespace Qt::StringLiterals;

QString xmlText(const QString &text)
{
    const QString plain = printable(text);
    QString result;
    result.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c.isHighSurrogate() && i + 1 < plain.size() && plain.at(i + 1).isLowSurrogate()) {
            if (!QChar::isNonCharacter(QChar::surrogateToUcs4(c, plain.at(i + 1))))
                result.append(c).append(plain.at(i + 1));
            ++i;
        } else if (!c.isSurrogate() && !QChar::isNonCharacter(c.unicode())) {
            result += c;
        }
    }
    return result;
}

QString safeAddress(const QString &link)
{
    const QUrl url(xmlText(link).trimmed(), QUrl::StrictMode);
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};
    return url.isValid() && schemes.contains(url.scheme()) ? QString::fromLatin1(url.toEncoded()) : QString();
}
