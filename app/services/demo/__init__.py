"""An invented organisation."""
