"""Which texts do the translation sources hold, by context and English?"""

from xml.etree import ElementTree as ET

from app.formats import Language
from app.views.kit.compiled_texts import SOURCES


def texts_of(language: Language) -> dict[tuple[str, str], str]:
    texts: dict[tuple[str, str], str] = {}
    for path in sorted(SOURCES.glob(f"*_{language}.ts")):
        root = ET.parse(path).getroot()  # noqa: S314 - it comes with the program
        for context in root.iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                source = message.findtext("source", "")
                assert (name, source) not in texts, path
                texts[name, source] = message.findtext("translation", "")
    return texts
