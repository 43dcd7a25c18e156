#include "core/base/Catalogue.h"

#include "core/base/Error.h"
#include "core/base/FoldedText.h"
#include "core/base/PartialDate.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

using Texts = QHash<QString, QHash<QString, QString>>;

Texts readTexts()
{
    Texts texts;
    const QDir folder(u":/texts"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        Q_ASSERT_X(!object.isEmpty(), "Catalogue", qPrintable(name));
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonObject languages = it.value().toObject();
            for (auto language = languages.begin(); language != languages.end(); ++language)
                texts[it.key()].insert(language.key(), language.value().toString());
        }
    }
    return texts;
}

const Texts &allTexts()
{
    static const Texts texts = readTexts();
    return texts;
}

/// Keys of the places' texts by their folded names in all languages.
const QHash<QString, QString> &placeKeys()
{
    static const QHash<QString, QString> keys = [] {
        QHash<QString, QString> found;
        for (auto text = allTexts().cbegin(); text != allTexts().cend(); ++text) {
            for (const QString &name : text.key().startsWith(u"place."_s) ? text->values() : QStringList())
                found.insert(foldedText(name), text.key());
        }
        return found;
    }();
    return keys;
}

/// Keys of what the system says when a file fails, by its English words.
const QHash<QString, QString> &systemKeys()
{
    static const QHash<QString, QString> keys = [] {
        QHash<QString, QString> found;
        for (auto text = allTexts().cbegin(); text != allTexts().cend(); ++text) {
            if (text.key().startsWith(u"system."_s))
                found.insert(text->value(u"en"_s), text.key());
        }
        return found;
    }();
    return keys;
}

/// One pass, so that a "%2" inside an argument stays what it is. A title that is a question needs no colon behind it.
QString filledIn(const QString &text, const QStringList &arguments)
{
    QString filled;
    filled.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (place < 1 || place > arguments.size()) {
            filled += text.at(i);
            continue;
        }
        const QString &argument = arguments.at(place - 1);
        filled += argument;
        ++i;
        if (argument.endsWith(u'?') && i + 1 < text.size() && text.at(i + 1) == u':')
            ++i;
    }
    return filled;
}

} // namespace

Catalogue::Catalogue(const QString &language)
    : m_language(language == u"es" ? u"es"_s : u"en"_s),
      m_locale(language == u"es" ? QLocale(QLocale::Spanish, QLocale::Mexico)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom))
{}

bool Catalogue::has(const QString &key) const { return !rawText(key, m_language).isEmpty(); }

QString Catalogue::text(const QString &key, const QStringList &arguments) const
{
    const QString text = rawText(key, m_language);
    return text.isEmpty() ? key : filledIn(text, arguments);
}

QString Catalogue::count(const QString &key, qint64 n, const QStringList &arguments) const
{
    return text(key + (n == 1 ? u".one"_s : u".other"_s), QStringList{m_locale.toString(n)} + arguments);
}

QString Catalogue::languageName(const QString &code) const
{
    const QString key = u"language."_s + code;
    return has(key) ? text(key) : code;
}

QString Catalogue::placeName(const QString &place) const
{
    QStringList parts = place.split(u", "_s);
    for (QString &part : parts) {
        if (const auto key = placeKeys().constFind(foldedText(part)); key != placeKeys().cend())
            part = rawText(*key, m_language);
    }
    return parts.join(u", "_s);
}

QString Catalogue::date(QDate date) const
{
    QString month = m_locale.monthName(date.month(), QLocale::ShortFormat);
    month.remove(u'.');
    return u"%1 %2 %3"_s.arg(QString::number(date.day()), month, QString::number(date.year()));
}

QString Catalogue::date(const PartialDate &date) const
{
    if (date.month == 0)
        return QString::number(date.year);
    if (date.day == 0)
        return text(u"date.month"_s, {m_locale.standaloneMonthName(date.month), QString::number(date.year)});
    return this->date(QDate(date.year, date.month, date.day));
}

QString Catalogue::number(double value, int decimals) const { return m_locale.toString(value, 'f', decimals); }

QString Catalogue::percent(int part, int whole) const
{
    if (whole == 0)
        return u"–"_s;
    return text(u"number.percent"_s, {number(100.0 * part / whole)});
}

QString Catalogue::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.join(QString());
    const QString head = items.first(items.size() - 1).join(u", "_s);
    const QString last = items.last();
    static const QString iSound = u"iIíÍ"_s;
    const bool changesY = m_language == u"es" && !last.isEmpty() &&
                          (iSound.contains(last.front()) || last.startsWith(u"hi"_s, Qt::CaseInsensitive));
    return text(changesY ? u"list.and-before-i"_s : u"list.and"_s, {head, last});
}

QStringList Catalogue::keys()
{
    QStringList keys = allTexts().keys();
    keys.sort();
    return keys;
}

QString Catalogue::rawText(const QString &key, const QString &language)
{
    return allTexts().value(key).value(language);
}

QString errorSentence(const Error &error, const Catalogue &catalogue)
{
    QStringList arguments{error.where};
    for (const QString &argument : error.arguments) {
        const auto key = systemKeys().constFind(argument);
        arguments.append(key == systemKeys().cend() ? argument : catalogue.text(*key));
    }
    return catalogue.text(u"error."_s + error.what, arguments);
}
